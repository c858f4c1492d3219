package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Periods;
import vn.solieu.compare.Statement;
import vn.solieu.figure.Figure;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Period;

/** Rules that need levels of one series at two times, or a level and its plan. */
final class Levels {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  private Levels() {}

  /** Growth from two levels: (190 / 170 − 1) × 100 = 11.76 %. */
  static Deriver.@Nullable Derived growth(Statement claim, List<Pair> pairs) {
    Figure figure = claim.figure();
    if (figure.role() != Role.CHANGE || !figure.unit().equals("%") || figure.period() == null) {
      return null;
    }
    Base base = figure.base() == null ? lastYear(figure.period()) : figure.base();
    Pair now = level(pairs, figure.period(), Role.LEVEL, null);
    Pair then = base instanceof Base.Earlier e ? level(pairs, e.period(), Role.LEVEL, now) : null;
    return now == null || then == null ? null : ratio(now, then, HUNDRED, " − 100");
  }

  /** Completion from result and plan: 190 / 250 × 100 = 76 %. */
  static Deriver.@Nullable Derived completion(Statement claim, List<Pair> pairs) {
    Figure figure = claim.figure();
    if (figure.role() != Role.COMPLETION || !(figure.base() instanceof Base.Plan plan)) {
      return null;
    }
    Pair result = level(pairs, figure.period(), Role.LEVEL, null);
    Pair target = level(pairs, plan.period(), Role.TARGET, result);
    return result == null || target == null ? null : ratio(result, target, BigDecimal.ZERO, "");
  }

  /** A level from the next one and its growth: 190 / (1 + 11.76 / 100) = 170. */
  static Deriver.@Nullable Derived base(Statement claim, List<Pair> pairs) {
    Figure figure = claim.figure();
    if (figure.role() != Role.LEVEL || figure.period() == null) {
      return null;
    }
    for (Pair change : pairs) {
      Figure grown = change.found().figure();
      boolean growth =
          grown.role() == Role.CHANGE
              && change.found().amount().high() == null
              && grown.unit().equals("%")
              && grown.base() instanceof Base.Earlier earlier
              && earlier.period().equals(figure.period())
              && sameSeries(change);
      Pair later = growth ? level(pairs, grown.period(), Role.LEVEL, null) : null;
      if (later != null && later.amount() != null && !figure.unit().equals("%")) {
        return earlier(later, change);
      }
    }
    return null;
  }

  private static Deriver.@Nullable Derived earlier(Pair later, Pair change) {
    Amount growth = change.found().amount();
    BigDecimal factor = growth.value().add(HUNDRED);
    Amount level = later.amount();
    if (level == null || factor.signum() <= 0) {
      return null;
    }
    BigDecimal value = level.value().multiply(HUNDRED).divide(factor, DIGITS);
    BigDecimal error =
        value.multiply(
            level
                .step()
                .divide(level.value().abs().max(level.step()), DIGITS)
                .add(growth.step().divide(factor, DIGITS))
                .multiply(HALF));
    String formula =
        later.found().figure().quote() + " / (1 + " + growth.value().toPlainString() + "/100)";
    return derived(value, error.abs(), formula, List.of(later, change));
  }

  private static Deriver.@Nullable Derived ratio(
      Pair above, Pair below, BigDecimal minus, String tail) {
    Amount a = above.found().amount();
    Amount b = below.found().amount();
    if (b.value().signum() == 0 || a.high() != null || b.high() != null) {
      return null;
    }
    BigDecimal share = a.value().multiply(HUNDRED).divide(b.value(), DIGITS);
    BigDecimal error =
        share
            .abs()
            .multiply(
                a.step()
                    .divide(a.value().abs().max(a.step()), DIGITS)
                    .add(b.step().divide(b.value().abs(), DIGITS))
                    .multiply(HALF));
    String formula =
        above.found().figure().quote() + " / " + below.found().figure().quote() + " × 100" + tail;
    return derived(share.subtract(minus), error, formula, List.of(above, below));
  }

  private static Deriver.Derived derived(
      BigDecimal value, BigDecimal error, String formula, List<Pair> inputs) {
    BigDecimal shown = value.round(new MathContext(6, RoundingMode.HALF_EVEN));
    return new Deriver.Derived(
        shown, value.subtract(error), value.add(error), formula, inputs, false);
  }

  /** A level of the claim's series at a time, in the same unit as {@code like} has. */
  private static @Nullable Pair level(
      List<Pair> pairs, @Nullable Period period, Role role, @Nullable Pair like) {
    for (Pair pair : pairs) {
      Figure figure = pair.found().figure();
      boolean fits =
          figure.role() == role
              && Periods.match(figure.period(), period, pair.found().stock()) == Match.SAME
              && sameSeries(pair)
              && !figure.unit().contains("%")
              && (like == null || figure.unit().equals(like.found().figure().unit()));
      if (fits) {
        return pair;
      }
    }
    return null;
  }

  private static boolean sameSeries(Pair pair) {
    return pair.alignment().topic().atLeast(Match.LIKE)
        && pair.alignment().scope() == Match.SAME
        && pair.alignment().entity() == Match.SAME
        && pair.alignment().prices().atLeast(Match.LIKE);
  }

  private static Base lastYear(Period period) {
    return new Base.Earlier(period.plusYears(-1));
  }
}
