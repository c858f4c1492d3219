package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;

/**
 * What stands behind a unit and still belongs to the number: "2 tấn rưỡi" → 2.5 t, "3m5" → 3.5 m,
 * "2kg5" → 2.5 kg.
 *
 * @param number the number with it
 * @param unit the unit, its end after it
 */
record AmountTail(Numeral number, @Nullable ReadUnit unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String AND_HALF = "rưỡi";

  /** How many digits may stand behind a unit, whose parts they count. */
  private static final Map<String, Integer> TENTHS =
      Map.of("m", 2, "kg", 3, "ha", 2, "t", 1, "tạ", 1);

  static AmountTail read(Folded lower, Numeral number, @Nullable ReadUnit unit) {
    if (unit == null || number.scaled()) {
      return new AmountTail(number, unit);
    }
    int next = Blanks.after(lower, unit.end());
    boolean half = unit.kind() != Kind.RATIO && lower.startsWith(AND_HALF, next);
    if (half) {
      return with(number, HALF, unit, next + AND_HALF.length());
    }
    int end = DigitReader.end(lower, unit.end());
    int most = end > unit.end() ? TENTHS.getOrDefault(unit.unit(), 0) : 0;
    if (end == unit.end() || end - unit.end() > most) {
      return new AmountTail(number, unit);
    }
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    boolean closed = end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
    return whole && closed
        ? with(number, new BigDecimal("0." + lower.substring(unit.end(), end)), unit, end)
        : new AmountTail(number, unit);
  }

  private static AmountTail with(Numeral number, BigDecimal more, ReadUnit unit, int end) {
    return new AmountTail(
        valued(number, number.value().add(more)),
        new ReadUnit(end, unit.unit(), unit.kind(), unit.listed()));
  }

  private static Numeral valued(Numeral number, BigDecimal value) {
    return new Numeral(number.start(), number.end(), value, null, number.scale(), number.spelled());
  }
}
