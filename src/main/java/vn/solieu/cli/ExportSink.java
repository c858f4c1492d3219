package vn.solieu.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Column;
import vn.solieu.export.Csv;
import vn.solieu.export.CsvTable;
import vn.solieu.export.ExportFormat;
import vn.solieu.export.JsonTable;
import vn.solieu.export.ParquetTable;
import vn.solieu.export.XlsxTable;
import vn.solieu.index.StoredArticle;
import vn.solieu.text.BadInput;

/**
 * Where an export goes: a file with its data package beside it, or the console.
 *
 * @param csv how CSV is written
 * @param bom whether text begins with a byte order mark
 * @param output the file, or null for the console
 * @param sidecar writes the data package, null without a file
 */
record ExportSink(
    ExportFormat format,
    Csv csv,
    boolean bom,
    @Nullable Path output,
    @Nullable Sidecar sidecar,
    PrintWriter console) {

  /** Writes a table and returns how many rows it has. */
  <T> long write(List<Column<T>> columns, Stream<T> rows) throws IOException {
    long count =
        switch (format) {
          case CSV, SDMX_CSV -> text(out -> new CsvTable<>(columns, csv, out).write(rows));
          case JSONL -> text(out -> new JsonTable<>(columns, out).write(rows));
          case PARQUET -> new ParquetTable<>(columns, file()).write(rows);
          case XLSX -> {
            try (OutputStream out = Files.newOutputStream(file())) {
              yield new XlsxTable<>(columns, out).write(rows);
            }
          }
          case RIS, BIBTEX, CSL_JSON ->
              throw new BadInput("--format " + format.label() + " is for --what articles");
        };
    describe(columns, count);
    return count;
  }

  /** Writes articles as references and returns how many; the format must be one of citations. */
  long cite(Stream<StoredArticle> articles) throws IOException {
    long count;
    try (Writer out = writer()) {
      count = Objects.requireNonNull(format.citations()).write(articles, out);
    }
    describe(List.of(), count);
    return count;
  }

  private interface TextWork {
    long run(Writer out) throws IOException;
  }

  private long text(TextWork work) throws IOException {
    try (Writer out = writer()) {
      if (bom) {
        out.write('\uFEFF');
      }
      return work.run(out);
    }
  }

  private Writer writer() throws IOException {
    return output == null
        ? new Uncloseable(console)
        : new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8), 1 << 16);
  }

  private Path file() {
    return Objects.requireNonNull(output);
  }

  private void describe(List<? extends Column<?>> columns, long count) throws IOException {
    if (output != null) {
      Csv used = format == ExportFormat.CSV || format == ExportFormat.SDMX_CSV ? csv : null;
      Objects.requireNonNull(sidecar).write(output, format.label(), columns, used, count);
    }
  }
}
