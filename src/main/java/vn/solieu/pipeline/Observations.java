package vn.solieu.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * The archive's {@code observations.tsv}: time of import, name of the table, then its cells. See
 * {@link TableHistory} for tables imported again.
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

  /** Every table in all its versions, an issuer's rows together. */
  void each(Consumer<OfficialTable.Block> sink) {
    Map<String, Map<String, List<ObservationRow>>> tables = new TreeMap<>();
    for (List<String> row : archive.observations().rows()) {
      if (row.size() > CELLS) {
        tables
            .computeIfAbsent(row.get(1), name -> new LinkedHashMap<>())
            .computeIfAbsent(row.getFirst(), stamp -> new ArrayList<>())
            .add(ObservationRow.of(row, CELLS));
      }
    }
    tables.forEach((name, imports) -> {
      TableHistory history = new TableHistory(lexicon, name);
      imports.values().forEach(history::add);
      history.blocks().forEach(sink);
    });
  }
}
