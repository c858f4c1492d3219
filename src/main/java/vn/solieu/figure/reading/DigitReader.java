package vn.solieu.figure.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Folded;

/**
 * Reads a run of digits with its marks: "1.234,5" and "1,234.5" → 1234.5, "8000" → 8000, "2.035" →
 * 2035, "18.5" → 18.5, "0,123" → 0.123. The last mark decides: where both kinds stand the later is
 * the decimal mark; a kind that stands more than once, or a lone dot before three digits, marks
 * thousands; a lone comma marks decimals. Runs that are no number ("22.5.2021", "0220.3000.000")
 * give null.
 */
public final class DigitReader {
  private static final int LONGEST = 40;

  /** So many digits a long holds. */
  private static final int MOST = 18;

  /** Chars of a run that are looked at; what lies in a longer one is no number. */
  private static final int RUN = 2000;

  private DigitReader() {}

  /** Offset after the run of digits and inner marks that begins at {@code at}. */
  public static int end(CharSequence text, int at) {
    int i = at;
    int far = Math.min(text.length(), at + RUN);
    while (i < far
        && (isDigit(text.charAt(i))
            || (isMark(text.charAt(i)) && i + 1 < text.length() && isDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  /** The number of the run from {@code start} to {@code end}, or null when it is none. */
  public static @Nullable Numeral read(Folded text, int start, int end) {
    if (end - start > LONGEST || (start > 0 && isDigit(text.charAt(start - 1)))) {
      return null;
    }
    int dots = count(text, start, end, '.');
    int commas = count(text, start, end, ',');
    if (dots + commas == 0) {
      return plain(start, end, digits(text, start, end), null);
    }
    if (dots > 0 && commas > 0) {
      return both(text, start, end);
    }
    return one(text, start, end, dots > 0 ? '.' : ',', dots + commas);
  }

  private static @Nullable Numeral one(Folded text, int start, int end, char mark, int times) {
    if (times > 1) {
      return grouped(text, start, end, mark)
          ? plain(start, end, digits(text, start, end), null)
          : null;
    }
    int at = text.indexOf(mark, start, end);
    boolean thousands = grouped(text, start, end, mark) && text.charAt(start) != '0';
    if (mark == '.' && thousands) {
      return plain(start, end, digits(text, start, end), null);
    }
    BigDecimal whole = thousands ? digits(text, start, end) : null;
    boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
    boolean misprint = mark == '.' && end - at > 4 && text.charAt(start) != '0';
    return leadingZero || misprint ? null : plain(start, end, decimal(text, start, at, end), whole);
  }

  private static @Nullable Numeral both(Folded text, int start, int end) {
    int lastDot = text.lastIndexOf('.', end - 1, start);
    int lastComma = text.lastIndexOf(',', end - 1, start);
    int last = Math.max(lastDot, lastComma);
    char mark = lastDot < lastComma ? '.' : ',';
    char decimalMark = text.charAt(last);
    if (count(text, start, end, decimalMark) > 1 || !grouped(text, start, last, mark)) {
      return null;
    }
    return plain(start, end, decimal(text, start, last, end), null);
  }

  /** One to three digits, then groups of three, each after {@code mark}. */
  private static boolean grouped(Folded text, int start, int end, char mark) {
    int group = 0;
    boolean first = true;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == mark) {
        if (group == 0 || group > 3 || (!first && group != 3)) {
          return false;
        }
        first = false;
        group = 0;
      } else if (isMark(text.charAt(i))) {
        return false;
      } else {
        group++;
      }
    }
    return group == 3 && !first;
  }

  /** The number with its decimals behind the mark at {@code at}, other marks passed over. */
  private static BigDecimal decimal(Folded text, int start, int at, int end) {
    return digits(text, start, end).scaleByPowerOfTen(at + 1 - end);
  }

  /** The whole number without its marks. */
  private static BigDecimal digits(Folded text, int start, int end) {
    if (end - start > MOST) {
      return new BigDecimal(text.substring(start, end).replace(".", "").replace(",", ""));
    }
    long number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      number = isMark(c) ? number : 10 * number + c - '0';
    }
    return BigDecimal.valueOf(number);
  }

  private static int count(Folded text, int start, int end, char c) {
    int n = 0;
    for (int i = start; i < end; i++) {
      n += text.charAt(i) == c ? 1 : 0;
    }
    return n;
  }

  private static Numeral plain(
      int start, int end, BigDecimal value, @Nullable BigDecimal thousands) {
    return new Numeral(start, end, value, thousands, BigDecimal.ONE, false);
  }
}
