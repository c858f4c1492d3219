package vn.solieu.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Bound;

/**
 * A number with the precision it was printed in.
 *
 * @param value the number, lower end of a range
 * @param high upper end of a range, or null
 * @param step what one of its last printed digit is worth: 10000 for "1,35 triệu"
 * @param coarse what one of its last digit other than 0 is worth: 1e12 for "14.000 tỷ"
 * @param bound how exact the text says it is
 */
public record Amount(
    BigDecimal value, @Nullable BigDecimal high, BigDecimal step, BigDecimal coarse, Bound bound) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LOOSE = new BigDecimal("0.005");
  private static final BigDecimal ABOUT = new BigDecimal("0.025");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FAR = new BigDecimal("0.05");

  /** How well two numbers fit. */
  public enum Fit {
    EXACT,
    /** The same at the precision that one of them states. */
    ROUNDED,
    NONE
  }

  /** The number in another unit. */
  public Amount times(BigDecimal factor) {
    return new Amount(
        value.multiply(factor),
        high == null ? null : high.multiply(factor),
        step.multiply(factor),
        coarse.multiply(factor),
        bound);
  }

  /** Another number of the same precision. */
  public Amount with(BigDecimal other) {
    return new Amount(other, null, step, coarse, bound);
  }

  /** Whether {@code evidence} bears this number out. */
  public Fit fit(Amount evidence) {
    if (high != null || evidence.high != null) {
      return ranges(evidence);
    }
    BigDecimal gap = value.subtract(evidence.value).abs();
    if (gap.signum() == 0) {
      return clash(evidence) ? Fit.ROUNDED : Fit.EXACT;
    }
    boolean rounded =
        gap.compareTo(evidence.value.abs().multiply(TENTH)) <= 0
            && ((rounds(gap, evidence) && near(gap, evidence))
                || bounded(evidence, gap)
                || evidence.reaches(this, gap));
    return rounded ? Fit.ROUNDED : Fit.NONE;
  }

  private Fit ranges(Amount evidence) {
    if (high != null && evidence.high != null) {
      boolean same = value.compareTo(evidence.value) == 0 && high.compareTo(evidence.high) == 0;
      return same ? Fit.EXACT : Fit.NONE;
    }
    Amount range = high == null ? evidence : this;
    Amount point = high == null ? this : evidence;
    boolean inside =
        range.high != null
            && point.value.compareTo(range.value) >= 0
            && point.value.compareTo(range.high) <= 0;
    return inside ? Fit.ROUNDED : Fit.NONE;
  }

  /** "hơn 14" and "gần 14". */
  private boolean clash(Amount other) {
    return (bound == Bound.OVER && other.bound == Bound.UNDER)
        || (bound == Bound.UNDER && other.bound == Bound.OVER);
  }

  private boolean rounds(BigDecimal gap, Amount evidence) {
    if (bound == Bound.OVER || bound == Bound.UNDER) {
      return false;
    }
    BigDecimal loose = evidence.value.abs().multiply(LOOSE);
    return gap.compareTo(step.multiply(HALF)) <= 0
        || gap.compareTo(evidence.step.multiply(HALF)) <= 0
        || (gap.compareTo(coarse.multiply(HALF)) <= 0 && gap.compareTo(loose) <= 0)
        || (bound == Bound.ABOUT
            && gap.compareTo(coarse) <= 0
            && gap.compareTo(evidence.value.abs().multiply(ABOUT)) <= 0);
  }

  /** Rounding to one digit may go further than anyone would call the same. */
  private static boolean near(BigDecimal gap, Amount evidence) {
    return gap.compareTo(evidence.value.abs().multiply(FAR)) <= 0;
  }

  /** Whether this number is printed to more digits than the other. */
  public boolean finer(Amount other) {
    return step.compareTo(other.step) < 0;
  }

  /** "hơn 1,3" holds for 1.35, "gần 1,4" too. */
  private boolean bounded(Amount evidence, BigDecimal gap) {
    BigDecimal most = step.max(coarse.min(value.abs().multiply(TENTH)));
    boolean above = evidence.value.compareTo(value) > 0;
    boolean side = (bound == Bound.OVER && above) || (bound == Bound.UNDER && !above);
    return side && gap.compareTo(most) <= 0;
  }

  /** A source that says "trên 1,35" bears out 1.352. */
  private boolean reaches(Amount claim, BigDecimal gap) {
    boolean above = claim.value.compareTo(value) > 0;
    boolean side = (bound == Bound.OVER && above) || (bound == Bound.UNDER && !above);
    return side && gap.compareTo(step) <= 0;
  }

  /** How many digits it states. */
  public int digits() {
    return value.stripTrailingZeros().precision();
  }

  /** By how much another number is off, as a part of it; 1 when this is 0. */
  public double off(Amount other) {
    if (value.signum() == 0) {
      return other.value.signum() == 0 ? 0 : 1;
    }
    return other
        .value
        .subtract(value)
        .abs()
        .divide(value.abs(), new MathContext(6, RoundingMode.HALF_EVEN))
        .doubleValue();
  }
}
