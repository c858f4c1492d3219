package vn.solieu.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;

/**
 * Says a number the way a quote says its own: 1236700 in the style of "1.240 nghìn tấn" is "1.236,7
 * nghìn tấn".
 *
 * @param before what stands before the numeral
 * @param factor what one of the numeral is worth
 * @param after scale words and unit
 */
record QuoteStyle(String before, BigDecimal factor, String after) {
  private static final Pattern SCALE = Pattern.compile("^(nghìn|ngàn|vạn|triệu|tỷ|tỉ)\\h+");
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final MathContext SHOWN = new MathContext(5, RoundingMode.HALF_UP);

  /** The style of a figure, or null where its numeral is spelled out or a range. */
  static @Nullable QuoteStyle of(Figure figure) {
    return of(figure.quote(), figure.value());
  }

  /** The style of a quote that means {@code value}. */
  static @Nullable QuoteStyle of(String quote, BigDecimal value) {
    int start = 0;
    while (start < quote.length() && !digit(quote.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < quote.length()
        && (digit(quote.charAt(end))
            || (mark(quote.charAt(end))
                && end + 1 < quote.length()
                && digit(quote.charAt(end + 1))))) {
      end++;
    }
    boolean more = quote.substring(end).chars().anyMatch(c -> digit((char) c));
    BigDecimal factor = more || start == end ? null : factor(quote.substring(start, end), value);
    return factor == null
        ? null
        : new QuoteStyle(quote.substring(0, start), factor, quote.substring(end));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean mark(char c) {
    return c == '.' || c == ',';
  }

  private static @Nullable BigDecimal factor(String numeral, BigDecimal value) {
    if (numeral.length() > 24 || value.signum() == 0) {
      return null;
    }
    String vietnamese = numeral.replace(".", "").replace(',', '.');
    String english = numeral.replace(",", "");
    for (String reading : new String[] {vietnamese, english}) {
      if (reading.indexOf('.') != reading.lastIndexOf('.')) {
        continue;
      }
      BigDecimal read = new BigDecimal(reading);
      BigDecimal ratio =
          read.signum() == 0
              ? BigDecimal.ZERO
              : value.abs().divide(read, DIGITS).stripTrailingZeros();
      if (ratio.unscaledValue().equals(java.math.BigInteger.ONE)) {
        return ratio;
      }
    }
    return null;
  }

  /** The unit as the quote prints it, without scale words: "tấn" of "1.240 nghìn tấn". */
  String unit() {
    String unit = after.strip();
    String before = "";
    while (!unit.equals(before)) {
      before = unit;
      unit = SCALE.matcher(unit).replaceFirst("");
    }
    return unit;
  }

  /** The number in this style, to five digits. */
  String say(BigDecimal value) {
    BigDecimal scaled = value.divide(factor, DIGITS);
    BigDecimal shown =
        scaled.precision() - scaled.scale() >= 5 ? whole(scaled) : scaled.round(SHOWN);
    return before + VerdictText.vietnamese(plain(shown)) + after;
  }

  private static BigDecimal whole(BigDecimal value) {
    return value.setScale(Math.min(1, Math.max(0, value.scale())), RoundingMode.HALF_UP);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
