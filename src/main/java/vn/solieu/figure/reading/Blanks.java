package vn.solieu.figure.reading;

/** Blanks within a line: spaces and no-break spaces. */
public final class Blanks {
  private Blanks() {}

  public static boolean is(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** First offset from {@code at} on that is no blank. */
  public static int after(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Offset after the last char before {@code at} that is no blank. */
  public static int before(CharSequence text, int at) {
    int i = at;
    while (i > 0 && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
