package vn.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.solieu.figure.quantity.Ratios;

/**
 * The values that a printed number may stand for: "5,24" is 5.23 to 5.25, since reports cut as well
 * as round; "43.100" is 43000 to 43200; "40%" is 35 to 45.
 */
record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext MATH = MathContext.DECIMAL64;
  private static final BigDecimal FIVE = new BigDecimal(5);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What a figure may stand for: one unit of its last printed place either way. */
  static Interval of(Figure figure) {
    BigDecimal value = figure.value();
    int scale =
        figure.unit().startsWith("%")
                || Ratios.isPoints(figure.unit())
                || Ratios.isMultiple(figure.unit())
            ? Math.max(0, value.scale())
            : value.stripTrailingZeros().scale();
    boolean tens = value.stripTrailingZeros().scale() < 0 && scale == 0;
    BigDecimal place = tens ? FIVE : BigDecimal.ONE.scaleByPowerOfTen(-scale);
    return new Interval(value.subtract(place), value.add(place));
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** The product of two positive numbers. */
  Interval times(Interval other) {
    return new Interval(low.multiply(other.low), high.multiply(other.high));
  }

  Interval times(BigDecimal factor) {
    return new Interval(low.multiply(factor), high.multiply(factor));
  }

  /** This as a percentage of a positive {@code whole}. */
  Interval percentOf(Interval whole) {
    return new Interval(
        low.multiply(HUNDRED).divide(whole.high, MATH),
        high.multiply(HUNDRED).divide(whole.low, MATH));
  }

  Interval plus(int number) {
    BigDecimal by = new BigDecimal(number);
    return new Interval(low.add(by), high.add(by));
  }

  Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  Interval hundredth() {
    return new Interval(low.movePointLeft(2), high.movePointLeft(2));
  }

  boolean isPositive() {
    return low.signum() > 0;
  }

  boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  BigDecimal middle() {
    return low.add(high).divide(new BigDecimal(2), MATH);
  }

  /** Half of its width. */
  BigDecimal radius() {
    return high.subtract(low).divide(new BigDecimal(2), MATH);
  }
}
