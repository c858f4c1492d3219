package vn.solieu.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.Period;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * Many queries out of a CSV file with a head line: a column "query", and any of id, place, since,
 * until, source, section, indicator, period, unit. Separated by commas or semicolons.
 */
public final class BatchFile {
  private static final String SHAPE =
      "a batch is a CSV file with a column \"query\" and any of id, place, since, until, source,"
          + " section, indicator, period, unit";

  private BatchFile() {}

  /**
   * A query of the batch.
   *
   * @param id as given, else the number of its line
   */
  public record Query(String id, Filter filter) {}

  /**
   * Reads every line; what a line leaves empty is taken from {@code base}.
   *
   * @throws BadInput naming file and line when one cannot be read
   */
  public static List<Query> read(Path file, Filter base) {
    CsvFile csv = CsvFile.read(file);
    if (!csv.head().contains("query")) {
      throw new BadInput(file + ": no column \"query\"; " + SHAPE);
    }
    List<Query> queries = new ArrayList<>();
    for (CsvFile.Row row : csv.rows()) {
      try {
        queries.add(query(row, base));
      } catch (BadInput e) {
        throw new BadInput(file + ":" + row.line() + ": " + e.getMessage(), e);
      }
    }
    return queries;
  }

  private static Query query(CsvFile.Row row, Filter base) {
    FilterBuilder filter = base.edit();
    row.cells().forEach((column, cell) -> put(filter, column, cell));
    Filter built = filter.build();
    QueryParser.parse(built.query());
    return new Query(row.cells().getOrDefault("id", String.valueOf(row.line())), built);
  }

  private static void put(FilterBuilder filter, String column, String cell) {
    switch (column) {
      case "id" -> {} // the name of the line, no condition
      case "query" -> filter.query(cell);
      case "place" -> filter.places(List.of(cell));
      case "since" -> filter.since(PartialDate.parse(cell).first());
      case "until" -> filter.until(PartialDate.parse(cell).last());
      case "source" -> filter.sources(List.of(cell));
      case "section" -> filter.sections(List.of(cell));
      case "indicator" -> filter.indicators(List.of(cell));
      case "period" -> filter.period(Period.parse(cell));
      case "unit" -> filter.unit(cell);
      default -> throw new BadInput("no column \"" + column + "\"; " + SHAPE);
    }
  }
}
