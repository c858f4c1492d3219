package vn.solieu.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * A row of an official table: {@code grdp, Hưng Yên, 2019, 9.5, %}. Its cells, by column, are what
 * the archive keeps.
 */
record ObservationRow(Map<String, String> cells) {
  static final List<String> COLUMNS =
      List.of(
          "indicator",
          "place",
          "period",
          "value",
          "unit",
          "role",
          "base",
          "prices",
          "status",
          "source",
          "published",
          "url");
  static final String SHAPE =
      "a table of observations has the columns indicator, place, period, value, unit and may have"
          + " role, base, prices, status, source, published, url";
  private static final Set<String> NEEDED = Set.of("indicator", "place", "period", "value");

  /**
   * Checks the cells.
   *
   * @throws BadInput saying what is wrong
   */
  static ObservationRow of(Map<String, String> cells) {
    for (String column : cells.keySet()) {
      if (!COLUMNS.contains(column)) {
        throw new BadInput("no column \"" + column + "\"; " + SHAPE);
      }
    }
    for (String column : NEEDED) {
      if (!cells.containsKey(column)) {
        throw new BadInput("has no " + column + "; " + SHAPE);
      }
    }
    ObservationRow row = new ObservationRow(cells);
    row.value();
    row.period();
    row.role();
    row.status();
    row.base();
    row.published();
    return row;
  }

  /** The row as the archive keeps it. */
  List<String> kept() {
    List<String> kept = new ArrayList<>();
    COLUMNS.forEach(column -> kept.add(cell(column)));
    return kept;
  }

  /** A row the archive kept, its cells from {@code from} on. */
  static ObservationRow of(List<String> kept, int from) {
    Map<String, String> cells = new java.util.HashMap<>();
    for (int c = 0; c < COLUMNS.size() && from + c < kept.size(); c++) {
      if (!kept.get(from + c).isBlank()) {
        cells.put(COLUMNS.get(c), kept.get(from + c));
      }
    }
    return new ObservationRow(cells);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  BigDecimal value() {
    try {
      return new BigDecimal(cell("value"));
    } catch (NumberFormatException e) {
      throw new BadInput(
          "\"" + cell("value") + "\" is no number; write it plain: 9.5 or 1350000", e);
    }
  }

  Period period() {
    return Period.parse(cell("period"));
  }

  Role role() {
    return constant(Role.class, "role", Role.LEVEL);
  }

  Status status() {
    return constant(Status.class, "status", Status.ACTUAL);
  }

  @org.jspecify.annotations.Nullable
  Base base() {
    return cell("base").isEmpty() ? null : Base.parse(cell("base"));
  }

  @org.jspecify.annotations.Nullable
  PartialDate published() {
    return cell("published").isEmpty() ? null : PartialDate.parse(cell("published"));
  }

  private <E extends Enum<E>> E constant(Class<E> type, String column, E otherwise) {
    String name = cell(column);
    try {
      return name.isEmpty() ? otherwise : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadInput("there is no " + column + " \"" + name + "\"", e);
    }
  }
}
