package vn.solieu.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.CsvFile;
import vn.solieu.store.Archive;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * The archive's {@code observations.tsv}: time of import, name of the table, then its cells. Of a
 * table imported again the last import holds.
 */
final class Observations {
  private static final int CELLS = 2;

  private final Archive archive;
  private final Lexicon lexicon;

  Observations(Archive archive, Lexicon lexicon) {
    this.archive = archive;
    this.lexicon = lexicon;
  }

  /**
   * Reads a table, then keeps all of its rows.
   *
   * @param source issuer of rows that name none
   * @param published day of rows that name none
   * @return its figures
   * @throws BadInput naming the row that cannot be used; then nothing is kept
   */
  int keep(Path file, @Nullable String source, @Nullable PartialDate published, Instant now) {
    List<ObservationRow> rows = new ArrayList<>();
    for (CsvFile.Row row : CsvFile.read(file).rows()) {
      Map<String, String> cells = new HashMap<>(row.cells());
      if (source != null) {
        cells.putIfAbsent("source", source);
      }
      cells.putIfAbsent(
          "published",
          published == null
              ? now.toString().substring(0, "2025-10-05".length())
              : published.toString());
      try {
        ObservationRow read = ObservationRow.of(cells);
        if (read.cell("source").isEmpty()) {
          throw new BadInput("names no source; give the issuer of the table with --source");
        }
        rows.add(read);
      } catch (BadInput e) {
        throw new BadInput(file + ":" + row.line() + ": " + e.getMessage(), e);
      }
    }
    if (rows.isEmpty()) {
      throw new BadInput(file + ": holds no row; " + ObservationRow.SHAPE);
    }
    String stamp = now.truncatedTo(ChronoUnit.MILLIS).toString();
    for (ObservationRow row : rows) {
      List<String> kept = new ArrayList<>(List.of(stamp, String.valueOf(file.getFileName())));
      kept.addAll(row.kept());
      archive.observations().append(kept);
    }
    return rows.size();
  }

  /** Every table as it holds now, an issuer's rows together. */
  void each(Consumer<OfficialTable.Block> sink) {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    for (List<String> row : archive.observations().rows()) {
      if (row.size() > CELLS) {
        List<List<String>> rows = tables.computeIfAbsent(row.get(1), t -> new ArrayList<>());
        if (!rows.isEmpty() && !rows.getFirst().getFirst().equals(row.getFirst())) {
          rows.clear();
        }
        rows.add(row);
      }
    }
    tables.forEach((name, rows) -> {
      Map<String, List<ObservationRow>> bySource = new TreeMap<>();
      for (List<String> row : rows) {
        ObservationRow read = ObservationRow.of(row, CELLS);
        bySource.computeIfAbsent(read.cell("source"), s -> new ArrayList<>()).add(read);
      }
      bySource.values().forEach(one -> sink.accept(OfficialTable.of(lexicon, name, one)));
    });
  }
}
