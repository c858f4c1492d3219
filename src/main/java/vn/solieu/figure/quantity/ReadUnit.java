package vn.solieu.figure.quantity;

/**
 * A unit read after a number.
 *
 * @param end offset after it
 * @param unit normalised: "t", "VND/kg", "doanh nghiệp"
 * @param kind what sort of unit it is
 * @param listed whether a table holds it; else it is just the word after the number
 */
public record ReadUnit(int end, String unit, Kind kind, boolean listed) {
  public enum Kind {
    RATIO,
    MULTIPLE,
    MONEY,
    MEASURE,
    TIME,
    COUNTED
  }

  boolean isCount() {
    return kind == Kind.COUNTED;
  }
}
