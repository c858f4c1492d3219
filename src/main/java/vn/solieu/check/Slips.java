package vn.solieu.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Alignment;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Amounts;
import vn.solieu.compare.Match;
import vn.solieu.compare.Statement;
import vn.solieu.figure.Figure;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;

/**
 * The slips that a wrong number shows by itself, set beside the right one: a list of small rules,
 * the surest first.
 */
final class Slips {
  private static final int MOST_ZEROS = 9;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Slips() {}

  /** The slip, or null when the numbers show none. */
  static @Nullable Cause find(Statement claim, Pair truth) {
    if (equalForRise(claim, truth.found())) {
      return Cause.EQUAL_FOR_RISE;
    }
    if (direction(claim, truth)) {
      return Cause.DIRECTION;
    }
    if (otherUnit(claim, truth.found())) {
      return Cause.UNIT;
    }
    Cause zeros = zeros(claim, truth);
    if (zeros != null) {
      return zeros;
    }
    return swapped(claim, truth) ? Cause.SWAPPED_DIGITS : null;
  }

  /** The slip in the unit alone, the printed number being the same, or null. */
  static @Nullable Cause unit(Statement claim, Pair truth) {
    boolean percent = claim.figure().unit().contains("%");
    boolean both = percent && truth.found().figure().unit().contains("%");
    Amount there = Amounts.printed(truth.found().figure());
    Amount here = Amounts.printed(claim.figure());
    boolean same = here.value().compareTo(there.value()) == 0;
    if (both) {
      return same ? Cause.PERCENT_FOR_POINT : null;
    }
    return same || digits(claim).equals(digits(truth.found())) ? Cause.UNIT : null;
  }

  /**
   * "bằng 7,89%" for "tăng 7,89%" where the draft's words make it a share or a completion, the
   * archive's a change.
   */
  static boolean equalForRole(Statement claim, Pair truth) {
    Role a = claim.figure().role();
    Role b = truth.found().figure().role();
    boolean percent =
        claim.figure().unit().equals("%") && truth.found().figure().unit().equals("%");
    boolean change = a == Role.CHANGE || b == Role.CHANGE;
    boolean goal = a == Role.TARGET || b == Role.TARGET;
    Alignment alignment = truth.alignment();
    return percent
        && change
        && !goal
        && a != b
        && claim.amount().digits() >= 2
        && claim.figure().value().compareTo(truth.found().figure().value()) == 0
        && alignment.topic() == Match.SAME
        && alignment.scope() == Match.SAME
        && alignment.period() == Match.SAME
        && alignment.entity() == Match.SAME
        && claim.equal() != truth.found().equal();
  }

  private static String digits(Statement statement) {
    return statement.figure().value().abs().stripTrailingZeros().unscaledValue().toString();
  }

  private static boolean equalForRise(Statement claim, Statement truth) {
    boolean same =
        claim.figure().value().compareTo(truth.figure().value()) == 0
            && claim.figure().unit().equals(truth.figure().unit());
    Role role = claim.figure().role();
    boolean plan =
        role == Role.COMPLETION
            && (claim.figure().direction() == null) != (truth.figure().direction() == null);
    return overPlan(claim, truth)
        || underPlan(claim, truth)
        || (same && (plan || (role == Role.CHANGE && claim.index() != truth.index())));
  }

  /** "bằng 5% kế hoạch" where the archive has "bằng 105% kế hoạch". */
  private static boolean underPlan(Statement claim, Statement truth) {
    BigDecimal rest = truth.amount().value().subtract(claim.amount().value());
    return claim.figure().role() == Role.COMPLETION
        && truth.figure().role() == Role.COMPLETION
        && claim.figure().unit().equals("%")
        && rest.compareTo(HUNDRED) == 0;
  }

  /** "vượt 105% kế hoạch" where the archive has "bằng 105% kế hoạch". */
  static boolean overPlan(Statement claim, Statement truth) {
    Figure a = claim.figure();
    Figure b = truth.figure();
    return a.role() == Role.COMPLETION
        && b.role() == Role.COMPLETION
        && a.direction() == Direction.UP
        && b.direction() == null
        && a.unit().equals("%")
        && b.unit().equals("%")
        && a.value().compareTo(HUNDRED) > 0
        && Amounts.printed(a).fit(Amounts.printed(b)) != Amount.Fit.NONE;
  }

  /** The same numeral in another unit that converts: "64,6 tấn/ha" for "64,6 tạ/ha". */
  private static boolean otherUnit(Statement claim, Statement truth) {
    return claim.figure().role() == truth.figure().role()
        && claim.figure().value().compareTo(truth.figure().value()) == 0
        && claim.scales().equals(truth.scales())
        && !claim.figure().unit().equals(truth.figure().unit())
        && !claim.figure().unit().contains("%");
  }

  private static boolean direction(Statement claim, Pair truth) {
    Direction a = claim.figure().direction();
    Direction b = truth.found().figure().direction();
    boolean opposite = a != null && b != null && a != b;
    return opposite
        && truth.amount() != null
        && Amounts.printed(claim.figure())
                .fit(Amounts.printed(truth.found().figure()).times(factor(truth)))
            != Amount.Fit.NONE;
  }

  private static BigDecimal factor(Pair truth) {
    BigDecimal own = truth.found().amount().value();
    return truth.amount() == null || own.signum() == 0
        ? BigDecimal.ONE
        : truth.amount().value().divide(own, java.math.MathContext.DECIMAL64).abs();
  }

  private static @Nullable Cause zeros(Statement claim, Pair truth) {
    if (truth.amount() == null) {
      return null;
    }
    int moved = shift(claim.amount(), truth.amount());
    if (moved == 0 && claim.figure().unit().equals(truth.found().figure().unit())) {
      moved = shift(Amounts.printed(claim.figure()), Amounts.printed(truth.found().figure()));
    }
    boolean scale = moved % 3 == 0 && !onlyMark(claim, truth);
    return moved == 0 ? null : scale ? Cause.SCALE : Cause.DECIMAL_MARK;
  }

  /** By how many places the mark of one number stands elsewhere than in the other, 0 if by none. */
  private static int shift(Amount claim, Amount truth) {
    for (int k = -MOST_ZEROS; k <= MOST_ZEROS; k++) {
      Amount moved = claim.times(BigDecimal.ONE.scaleByPowerOfTen(k));
      if (k != 0 && moved.fit(truth) != Amount.Fit.NONE) {
        return k;
      }
    }
    return 0;
  }

  /** Whether scale words and unit are the same, so that the mark alone was lost. */
  private static boolean onlyMark(Statement claim, Pair truth) {
    return digits(claim).equals(digits(truth.found()))
        && claim.scales().equals(truth.found().scales())
        && claim.figure().unit().equals(truth.found().figure().unit());
  }

  private static boolean swapped(Statement claim, Pair truth) {
    BigDecimal step = claim.amount().step();
    if (truth.amount() == null || truth.amount().step().compareTo(step) < 0) {
      return false;
    }
    String a = mantissa(claim.amount().value(), step);
    String b = mantissa(truth.amount().value(), step);
    if (a.length() != b.length()) {
      return false;
    }
    int first = -1;
    int second = -1;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (second >= 0) {
          return false;
        }
        second = first < 0 ? -1 : i;
        first = first < 0 ? i : first;
      }
    }
    return second > 0 && a.charAt(first) == b.charAt(second) && a.charAt(second) == b.charAt(first);
  }

  private static String mantissa(BigDecimal value, BigDecimal step) {
    return value
        .abs()
        .divide(step, java.math.MathContext.DECIMAL64)
        .stripTrailingZeros()
        .toPlainString();
  }
}
