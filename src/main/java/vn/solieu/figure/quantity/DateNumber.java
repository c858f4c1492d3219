package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;

/**
 * Dates and years in digits: "14.4.2017", "30/9/2015", "9-2019", "2016-2020", "15/5", "2018". A
 * year before a listed unit counts ("2000 doanh nghiệp") unless a range of years ends in it.
 */
final class DateNumber implements NonFigure {
  private static final BigDecimal DECEMBER = BigDecimal.valueOf(12);
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  @Override
  public int end(Mention mention) {
    int at = mention.digits();
    int full = fullDate(mention.lower(), at);
    if (full >= 0) {
      return full;
    }
    int slash = dayMonth(mention);
    return slash >= 0 ? slash : year(mention, at);
  }

  /**
   * "14.4.2017", "30/9/2015", "9-2019", "9/2019", "2016-2020"; with or without blanks at dashes.
   */
  private static int fullDate(Folded lower, int at) {
    int first = digitsEnd(lower, at);
    int mark = Blanks.after(lower, first);
    if (mark >= lower.length() || "/.-–".indexOf(lower.charAt(mark)) < 0) {
      return -1;
    }
    boolean dash = lower.charAt(mark) == '-' || lower.charAt(mark) == '–';
    int next = dash ? Blanks.after(lower, mark + 1) : mark + 1;
    if ((!dash && mark != first) || next >= lower.length()) {
      return -1;
    }
    int second = digitsEnd(lower, next);
    if (isYear(lower, next, second) && !goesOn(lower, second)) {
      boolean month = number(lower, at, first) >= 1 && number(lower, at, first) <= 12;
      boolean range = dash && isYear(lower, at, first);
      return range || (month && lower.charAt(mark) != '.') ? second : -1;
    }
    return second - next <= 2 && second > next ? withYear(lower, at, first, next, second) : -1;
  }

  private static int withYear(Folded lower, int at, int first, int next, int second) {
    boolean mark = second < lower.length() && "/.-".indexOf(lower.charAt(second)) >= 0;
    int third = mark ? digitsEnd(lower, second + 1) : second;
    boolean date =
        mark
            && isYear(lower, second + 1, third)
            && number(lower, at, first) <= 31
            && number(lower, next, second) <= 12;
    return date ? third : -1;
  }

  /** "15/5" with nothing counted after it. */
  private static int dayMonth(Mention mention) {
    BigDecimal whole = mention.denominator();
    boolean part = mention.low() != null && mention.unit() != null;
    return whole != null && (!part || (!mention.measured() && mayBeDate(whole)))
        ? mention.end()
        : -1;
  }

  /** A month or a year may stand under the slash: "31/44 chung cư" is no date. */
  private static boolean mayBeDate(BigDecimal whole) {
    return whole.compareTo(DECEMBER) <= 0 || whole.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0;
  }

  private static int year(Mention mention, int at) {
    if (!mention.within(FIRST_YEAR, LAST_YEAR) || digitsEnd(mention.lower(), at) - at != 4) {
      return -1;
    }
    char previous = mention.charAt(mention.before() - 1);
    boolean range = previous == '-' || previous == '–';
    return range || !mention.measured() ? at + 4 : -1;
  }

  /** Digits alone, without inner marks. */
  private static int digitsEnd(Folded lower, int at) {
    int i = at;
    while (i < lower.length() && DigitReader.isDigit(lower.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isYear(Folded lower, int start, int end) {
    return end - start == 4
        && number(lower, start, end) >= FIRST_YEAR
        && number(lower, start, end) <= LAST_YEAR;
  }

  private static boolean goesOn(Folded lower, int end) {
    return end + 1 < lower.length()
        && ".,".indexOf(lower.charAt(end)) >= 0
        && DigitReader.isDigit(lower.charAt(end + 1));
  }

  private static int number(Folded lower, int start, int end) {
    if (end - start > 4 || end == start) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      number = 10 * number + lower.charAt(i) - '0';
    }
    return number;
  }
}
