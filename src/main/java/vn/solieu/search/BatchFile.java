package vn.solieu.search;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * Many queries out of a CSV file with a head line: a column "query", and any of id and the other
 * parts of a {@link Filter}. Separated by commas or semicolons.
 */
public final class BatchFile {
  private static final String SHAPE =
      "a batch is a CSV file with a column \"query\" and any of id, place, since, until, source,"
          + " section, indicator, role, period, unit, min, max, confidence, as-of; several places,"
          + " sources, sections, indicators or roles in a cell are split by |";

  private static final Set<String> COLUMNS =
      Set.of(
          "id",
          "query",
          "place",
          "since",
          "until",
          "source",
          "section",
          "indicator",
          "role",
          "period",
          "unit",
          "min",
          "max",
          "confidence",
          "as-of");

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
   * @param problems takes a line for each query that cannot be read, naming file and line
   * @throws BadInput when the file is no batch
   */
  public static List<Query> read(Path file, Filter base, Consumer<String> problems) {
    CsvFile csv = CsvFile.read(file);
    if (!csv.head().contains("query")) {
      throw new BadInput(file + ": no column \"query\"; " + SHAPE);
    }
    for (String column : csv.head()) {
      if (!COLUMNS.contains(column)) {
        throw new BadInput(file + ": no column \"" + column + "\"; " + SHAPE);
      }
    }
    List<Query> queries = new ArrayList<>();
    for (CsvFile.Row row : csv.rows()) {
      try {
        queries.add(query(row, base));
      } catch (BadInput e) {
        problems.accept(file + ":" + row.line() + ": " + e.getMessage());
      }
    }
    return queries;
  }

  private static Query query(CsvFile.Row row, Filter base) {
    FilterBuilder filter = base.edit();
    row.cells().forEach((column, cell) -> put(filter, column, cell));
    bounds(filter, row.cells());
    Filter built = filter.build();
    QueryParser.parse(built.query());
    return new Query(row.cells().getOrDefault("id", String.valueOf(row.line())), built);
  }

  private static List<String> several(String cell) {
    return Stream.of(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static double confidence(String cell) {
    try {
      return new BigDecimal(cell.strip().replace(',', '.')).doubleValue();
    } catch (NumberFormatException e) {
      throw new BadInput("confidence: \"" + cell + "\" is no number", e);
    }
  }

  /** Bounds in the unit they are written with, else in that of the column "unit". */
  private static void bounds(FilterBuilder filter, Map<String, String> cells) {
    @Nullable TypedAmount min = amount(cells.get("min"));
    @Nullable TypedAmount max = amount(cells.get("max"));
    if (min != null) {
      filter.min(min.value());
    }
    if (max != null) {
      filter.max(max.value());
    }
    Set<String> units =
        Stream.of(cells.get("unit"), unit(min), unit(max))
            .filter(Objects::nonNull)
            .filter(unit -> !unit.isEmpty())
            .collect(Collectors.toSet());
    if (units.size() > 1) {
      throw new BadInput("write min and max in one unit, or plain with a column unit");
    }
    units.forEach(filter::unit);
  }

  private static @Nullable TypedAmount amount(@Nullable String cell) {
    return cell == null ? null : TypedAmount.parse(cell);
  }

  private static @Nullable String unit(@Nullable TypedAmount amount) {
    return amount == null ? null : amount.unit();
  }

  private static void put(FilterBuilder filter, String column, String cell) {
    switch (column) {
      case "id" -> {} // the name of the line, no condition
      case "query" -> filter.query(cell);
      case "place" -> filter.places(several(cell));
      case "since" -> filter.since(PartialDate.parse(cell).first());
      case "until" -> filter.until(PartialDate.parse(cell).last());
      case "source" -> filter.sources(several(cell));
      case "section" -> filter.sections(several(cell));
      case "indicator" -> filter.indicators(several(cell));
      case "period" -> filter.period(Period.parse(cell));
      case "role" -> filter.roles(several(cell).stream().map(FieldQueries::role).toList());
      case "unit", "min", "max" -> {} // see bounds
      case "confidence" -> filter.confidence(confidence(cell));
      case "as-of" -> filter.asOf(PartialDate.parse(cell).last());
      default -> throw new IllegalArgumentException(column);
    }
  }
}
