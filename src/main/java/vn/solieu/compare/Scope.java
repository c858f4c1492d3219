package vn.solieu.compare;

/**
 * A place as figures are compared by it.
 *
 * @param key code of the province by its name of before July 2025, else the folded name
 * @param boundary whether the province of before or after the merger is meant
 * @param whole whether it is a province, country or region rather than a part of a province
 */
public record Scope(String key, Boundary boundary, boolean whole) {
  /** Which borders a province that took part in a merger is counted in. */
  public enum Boundary {
    /** It took part in none, or it is no province. */
    FIXED,
    OLD,
    NEW,
    UNKNOWN
  }

  /** How surely both are one place. */
  public Match match(Scope other) {
    if (!key.equals(other.key)) {
      return part(other) ? Match.LIKE : Match.OTHER;
    }
    if (boundary == other.boundary) {
      return boundary == Boundary.UNKNOWN ? Match.LIKE : Match.SAME;
    }
    return boundary == Boundary.UNKNOWN || other.boundary == Boundary.UNKNOWN
        ? Match.LIKE
        : Match.OTHER;
  }

  /** "kim dong" and "kim dong hung yen". */
  private boolean part(Scope other) {
    return !whole
        && !other.whole
        && (key.startsWith(other.key + ",") || other.key.startsWith(key + ","));
  }
}
