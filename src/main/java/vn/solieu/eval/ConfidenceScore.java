package vn.solieu.eval;

/**
 * How far confidences can be relied on.
 *
 * @param figures all that count
 * @param sure those at or above {@link #SURE}
 * @param records sure ones whose value, unit, role, direction and period are right
 * @param cells sure ones whose whole cell is right
 */
public record ConfidenceScore(int figures, int sure, int records, int cells) {
  /** The confidence from which a figure counts as sure. */
  public static final double SURE = 0.9;

  ConfidenceScore() {
    this(0, 0, 0, 0);
  }

  ConfidenceScore plus(double confidence, boolean isRecordRight, boolean isCellRight) {
    boolean isSure = confidence >= SURE;
    return new ConfidenceScore(
        figures + 1,
        sure + (isSure ? 1 : 0),
        records + (isSure && isRecordRight ? 1 : 0),
        cells + (isSure && isCellRight ? 1 : 0));
  }

  /** Sure ones among all. */
  public double share() {
    return figures == 0 ? 0 : (double) sure / figures;
  }

  /** Right records among the sure ones. */
  public double recordPrecision() {
    return sure == 0 ? 1 : (double) records / sure;
  }

  /** Right cells among the sure ones. */
  public double cellPrecision() {
    return sure == 0 ? 1 : (double) cells / sure;
  }
}
