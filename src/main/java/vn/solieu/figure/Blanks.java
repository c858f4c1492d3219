package vn.solieu.figure;

/** Blanks within a line: spaces and no-break spaces. */
final class Blanks {
  private Blanks() {}

  static boolean is(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** First offset from {@code at} on that is no blank. */
  static int after(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Offset after the last char before {@code at} that is no blank. */
  static int before(CharSequence text, int at) {
    int i = at;
    while (i > 0 && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
