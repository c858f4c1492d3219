package vn.solieu.eval;

import java.util.List;
import java.util.Locale;

/** A row of the figure scores, in the order printed. */
public enum Row {
  SPAN,
  VALUE,
  UNIT,
  BOUND,
  ROLE,
  DIRECTION,
  PERIOD,
  BASE,
  OF,
  INDICATOR,
  PLACE,
  ENTITY,
  PRICES,
  RECORD,
  CELL,
  /** Entity over those figures alone where gold or prediction has one. */
  ENTITY_ONLY,
  /** Price basis over those figures alone where gold or prediction has one. */
  PRICES_ONLY;

  static final List<Row> OF_RECORD = List.of(UNIT, ROLE, DIRECTION, PERIOD);
  static final List<Row> OF_CELL = List.of(RECORD, INDICATOR, PLACE, ENTITY, PRICES);

  /** The key of the field, or the name printed. */
  public String key() {
    return switch (this) {
      case ENTITY_ONLY -> "entity+";
      case PRICES_ONLY -> "prices+";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
