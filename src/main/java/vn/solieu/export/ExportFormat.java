package vn.solieu.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of an export. */
public enum ExportFormat {
  CSV,
  SDMX_CSV,
  JSONL,
  XLSX,
  PARQUET,
  RIS,
  BIBTEX,
  CSL_JSON;

  /** Its name on the command line: "sdmx-csv". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it needs a file rather than standard output. */
  public boolean binary() {
    return this == XLSX || this == PARQUET;
  }

  /** The reference format, or null for a table. */
  public @Nullable Citations citations() {
    return switch (this) {
      case RIS -> Citations.RIS;
      case BIBTEX -> Citations.BIBTEX;
      case CSL_JSON -> Citations.CSL_JSON;
      case CSV, SDMX_CSV, JSONL, XLSX, PARQUET -> null;
    };
  }
}
