package vn.solieu.text;

/**
 * Recognises "15/10/2024", "15-10-2024", "15.10.2024", "15/10" and "10/2024" in a run of digits.
 */
final class Dates {
  private Dates() {}

  /** The end of the date that begins at {@code start}, -1 when there is none. */
  static int end(char[] s, int start, int end) {
    int first = digits(s, start, end);
    if (first - start > 2 || first >= end || !mark(s[first])) {
      return -1;
    }
    char mark = s[first];
    int second = digits(s, first + 1, end);
    int secondLength = second - first - 1;
    if (secondLength == 4) {
      return mark == '/' && month(s, start, first) ? whole(s, second, end) : -1;
    }
    if (secondLength < 1
        || secondLength > 2
        || !day(s, start, first)
        || !month(s, first + 1, second)) {
      return -1;
    }
    return rest(s, mark, second, end);
  }

  private static int rest(char[] s, char mark, int second, int end) {
    if (second < end && s[second] == mark) {
      int third = digits(s, second + 1, end);
      int length = third - second - 1;
      if (length == 4 || (length == 2 && mark == '/')) {
        return whole(s, third, end);
      }
    }
    return mark == '/' ? whole(s, second, end) : -1;
  }

  /** {@code at} unless a digit, a letter or a further "/1" shows that this was no date. */
  private static int whole(char[] s, int at, int end) {
    boolean more =
        at < end
            && (Letters.letterOrDigit(s[at])
                || (s[at] == '/' && at + 1 < end && Letters.digit(s[at + 1])));
    return more ? -1 : at;
  }

  private static int digits(char[] s, int from, int end) {
    int i = from;
    while (i < end && i < from + 5 && Letters.digit(s[i])) {
      i++;
    }
    return i;
  }

  private static boolean mark(char c) {
    return c == '/' || c == '-' || c == '.';
  }

  private static boolean day(char[] s, int from, int to) {
    int day = value(s, from, to);
    return day >= 1 && day <= 31;
  }

  private static boolean month(char[] s, int from, int to) {
    int month = value(s, from, to);
    return month >= 1 && month <= 12;
  }

  private static int value(char[] s, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + s[i] - '0';
    }
    return value;
  }
}
