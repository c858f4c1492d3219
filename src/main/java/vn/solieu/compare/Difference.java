package vn.solieu.compare;

import java.math.BigDecimal;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;

/**
 * Two numbers for one thing.
 *
 * @param first the chosen figure
 * @param other what else is printed
 * @param value of the first, in the series' unit
 * @param otherValue of the other
 * @param revised whether the first has replaced the other; else sources disagree
 */
public record Difference(
    Series series,
    Period period,
    StoredFigure first,
    StoredFigure other,
    BigDecimal value,
    BigDecimal otherValue,
    boolean revised) {
  /** By how much the other is off, in the series' unit. */
  public BigDecimal size() {
    return otherValue.subtract(value);
  }

  /** By how many per cent of the first the other is off. */
  public double percent() {
    double base = value.doubleValue();
    return base == 0 ? 0 : (otherValue.doubleValue() - base) / Math.abs(base) * 100;
  }
}
