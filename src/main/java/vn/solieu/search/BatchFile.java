package vn.solieu.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    List<List<String>> rows = CsvReader.rows(text(file), file.toString());
    if (rows.isEmpty() || !head(rows).contains("query")) {
      throw new BadInput(file + ": no column \"query\"; " + SHAPE);
    }
    List<String> head = head(rows);
    List<Query> queries = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      try {
        queries.add(query(head, rows.get(i), base, i + 1));
      } catch (BadInput e) {
        throw new BadInput(file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return queries;
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read as UTF-8 text; " + SHAPE, e);
    }
  }

  private static List<String> head(List<List<String>> rows) {
    return rows.getFirst().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static Query query(List<String> head, List<String> row, Filter base, int line) {
    FilterBuilder filter = base.edit();
    String id = String.valueOf(line);
    for (int c = 0; c < Math.min(head.size(), row.size()); c++) {
      String cell = row.get(c).strip();
      if (head.get(c).equals("id") && !cell.isEmpty()) {
        id = cell;
      } else if (!cell.isEmpty()) {
        put(filter, head.get(c), cell);
      }
    }
    Filter built = filter.build();
    QueryParser.parse(built.query());
    return new Query(id, built);
  }

  private static void put(FilterBuilder filter, String column, String cell) {
    switch (column) {
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
