package vn.solieu.figure.quantity;

/** Tells the units of figures that set one amount against another: "%", "điểm %", "lần". */
public final class Ratios {
  /** Per cent. */
  public static final String PERCENT = "%";

  /** Percentage points. */
  public static final String POINTS = "điểm %";

  /** Times as much. */
  public static final String TIMES = "lần";

  private Ratios() {}

  /** "%" or "điểm %", nothing under a slash. */
  public static boolean isPercent(String unit) {
    return unit.equals(PERCENT) || isPoints(unit);
  }

  /** "%", "%/năm", "điểm %", "điểm %/năm". */
  public static boolean isRate(String unit) {
    return unit.startsWith(PERCENT) || unit.startsWith(POINTS);
  }

  public static boolean isPoints(String unit) {
    return unit.equals(POINTS);
  }

  /** So many per cent in every year. */
  public static boolean isYearly(String unit) {
    return unit.equals("%/năm");
  }

  public static boolean isMultiple(String unit) {
    return unit.equals(TIMES);
  }
}
