package vn.solieu.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Changes the number of a quote and leaves its words: "1,35 triệu tấn" → "1,53 triệu tấn". */
final class Numerals {
  private Numerals() {}

  /** The first numeral of a quote: where it stands and what it says. */
  record Numeral(String before, String digits, String after) {
    int decimals() {
      int comma = digits.indexOf(',');
      return comma < 0 ? 0 : digits.length() - comma - 1;
    }

    BigDecimal value() {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }

    String with(BigDecimal value) {
      return before + print(value) + after;
    }
  }

  /** Vietnamese numerals only: dots group thousands, a comma is decimal. */
  static @Nullable Numeral of(String quote) {
    int start = 0;
    while (start < quote.length() && !Character.isDigit(quote.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < quote.length()
        && (Character.isDigit(quote.charAt(end)) || ".,".indexOf(quote.charAt(end)) >= 0)) {
      end++;
    }
    String digits = quote.substring(start, end);
    boolean plain = digits.matches("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?");
    boolean more = quote.substring(end).chars().anyMatch(Character::isDigit);
    return plain && !more
        ? new Numeral(quote.substring(0, start), digits, quote.substring(end))
        : null;
  }

  private static String print(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      whole.insert(i, '.');
    }
    return point < 0 ? whole.toString() : whole + "," + plain.substring(point + 1);
  }

  /** One digit less, where three or more are left of it; else null. */
  static @Nullable String rounded(Numeral n) {
    BigDecimal value = n.value();
    if (n.decimals() < 1 || value.stripTrailingZeros().precision() < 3) {
      return null;
    }
    BigDecimal rounded = value.setScale(n.decimals() - 1, RoundingMode.HALF_UP);
    return rounded.compareTo(value) == 0 ? null : n.with(rounded);
  }

  /** Another number of the same look. */
  static String other(Numeral n, int seed) {
    BigDecimal factor = new BigDecimal(seed % 2 == 0 ? "1.17" : "0.83");
    BigDecimal value = n.value().multiply(factor).setScale(n.decimals(), RoundingMode.HALF_UP);
    return n.with(value.compareTo(n.value()) == 0 ? n.value().add(BigDecimal.ONE) : value);
  }

  /** The decimal mark lost; null when there is none. */
  static @Nullable String unmarked(Numeral n) {
    return n.decimals() == 0 || n.decimals() == 3 || n.value().compareTo(BigDecimal.ONE) < 0
        ? null
        : n.with(n.value().movePointRight(n.decimals()).setScale(0));
  }

  /** The last two different neighbouring digits swapped; null when all are alike. */
  static @Nullable String swapped(Numeral n) {
    char[] d = n.digits().toCharArray();
    for (int i = d.length - 1; i > 0; i--) {
      boolean both = Character.isDigit(d[i]) && Character.isDigit(d[i - 1]);
      boolean leading = i == 1 && d[i] == '0';
      if (both && d[i] != d[i - 1] && !leading && d.length > 2) {
        char c = d[i];
        d[i] = d[i - 1];
        d[i - 1] = c;
        return n.before() + new String(d) + n.after();
      }
    }
    return null;
  }

  /** Another scale word; null when there is none. */
  static @Nullable String rescaled(Numeral n) {
    String after = n.after();
    for (String[] pair :
        new String[][] {
          {" nghìn tỷ", " tỷ"}, {" tỷ", " triệu"}, {" triệu", " nghìn"}, {" nghìn", " triệu"}
        }) {
      if (after.startsWith(pair[0])) {
        return n.before() + n.digits() + pair[1] + after.substring(pair[0].length());
      }
    }
    return null;
  }
}
