package vn.solieu.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Units;

/**
 * Figures → numbers that can be set against each other: "giảm 7,4%" and "bằng 92,6% so với cùng kỳ"
 * are −7.4 % both, "vượt 11,3% dự toán" and "bằng 111,3% dự toán" are 111.3 % both.
 */
public final class Amounts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Units units;

  public Amounts(Lexicon lexicon) {
    units = lexicon.units();
  }

  /** Number and printed precision of a figure, before its sentence is read. */
  public static Amount printed(Figure f) {
    BigDecimal step = step(f);
    BigDecimal coarse = BigDecimal.ONE.scaleByPowerOfTen(-f.value().stripTrailingZeros().scale());
    return new Amount(f.value(), f.high(), step, coarse.max(step), f.bound());
  }

  private static BigDecimal step(Figure f) {
    BigDecimal value = f.value().abs().stripTrailingZeros();
    BigDecimal finest = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    for (String digits : List.of(firstRun(f.quote()), allDigits(f.quote()))) {
      if (digits.isEmpty() || digits.length() > 18 || value.signum() == 0) {
        continue;
      }
      BigDecimal mantissa = new BigDecimal(digits);
      BigDecimal ratio =
          mantissa.signum() == 0 ? BigDecimal.ZERO : value.divide(mantissa, MathContext.DECIMAL64);
      if (ratio.signum() > 0
          && ratio.stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue())) {
        return ratio;
      }
    }
    return finest;
  }

  /** Digits of the first numeral: "1.350,5 tấn" → "13505". */
  private static String firstRun(String quote) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < quote.length(); i++) {
      char c = quote.charAt(i);
      boolean mark = c == '.' || c == ',';
      if (c >= '0' && c <= '9') {
        run.append(c);
      } else if (!mark && run.length() > 0) {
        break;
      }
    }
    return run.toString();
  }

  private static String allDigits(String quote) {
    StringBuilder run = new StringBuilder();
    quote.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> run.append((char) c));
    return run.toString();
  }

  /**
   * The signed number of a figure: rises above 0, falls below; completions as a share of the plan.
   *
   * @param index whether a change is printed as a level against 100
   */
  public static Amount signed(Figure f, boolean index) {
    Amount printed = printed(f);
    return switch (f.role()) {
      case CHANGE -> change(f, printed, index);
      case COMPLETION -> completion(f, printed);
      case TARGET -> f.direction() == Direction.DOWN ? negative(printed) : printed;
      case LEVEL, SHARE -> printed;
    };
  }

  private static Amount completion(Figure f, Amount printed) {
    if (f.direction() == null || !f.unit().equals("%") || indexLike(f)) {
      return printed;
    }
    BigDecimal part = f.direction() == Direction.UP ? f.value() : f.value().negate();
    return shifted(printed, HUNDRED.add(part));
  }

  /** "vượt 111,3%" is never meant as 211,3. */
  private static boolean indexLike(Figure f) {
    return f.value().compareTo(HUNDRED) > 0;
  }

  private static Amount change(Figure f, Amount printed, boolean index) {
    if (Ratios.isMultiple(f.unit())) {
      return shifted(printed.times(HUNDRED), f.value().subtract(BigDecimal.ONE).multiply(HUNDRED));
    }
    if (index) {
      return shifted(printed, f.value().subtract(HUNDRED));
    }
    return f.direction() == Direction.DOWN ? negative(printed) : printed;
  }

  private static Amount negative(Amount amount) {
    return new Amount(
        amount.value().negate(),
        amount.high() == null ? null : amount.high().negate(),
        amount.step(),
        amount.coarse(),
        flipped(amount.bound()));
  }

  private static Bound flipped(Bound bound) {
    return switch (bound) {
      case OVER -> Bound.UNDER;
      case UNDER -> Bound.OVER;
      case EXACT, ABOUT, RANGE -> bound;
    };
  }

  private static Amount shifted(Amount amount, BigDecimal value) {
    return new Amount(value, null, amount.step(), amount.step(), amount.bound());
  }

  /** What a value in unit {@code from} is multiplied by to be one in {@code to}. */
  public Optional<BigDecimal> factor(Figure from, Figure to) {
    return factor(unit(from), unit(to));
  }

  /** The same for the units themselves. */
  public Optional<BigDecimal> factor(String from, String to) {
    return from.equalsIgnoreCase(to) || shortened(from, to) || shortened(to, from)
        ? Optional.of(BigDecimal.ONE)
        : units.factor(from, to);
  }

  /** "lượt" for "lượt khách". */
  private static boolean shortened(String shorter, String longer) {
    return longer.length() > shorter.length() + 1 && longer.startsWith(shorter + " ");
  }

  private static String unit(Figure f) {
    return f.role() == Role.CHANGE && Ratios.isMultiple(f.unit()) ? "%" : f.unit();
  }
}
