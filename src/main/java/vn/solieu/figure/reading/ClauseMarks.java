package vn.solieu.figure.reading;

/** Commas, semicolons, brackets: the marks that part what a stretch of text says. */
public final class ClauseMarks {
  private ClauseMarks() {}

  /** None of {@code marks} stands from {@code from} up to {@code to}. */
  public static boolean none(CharSequence text, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the first of {@code marks} stands from {@code from} on, or {@code to}. */
  public static int end(CharSequence text, int from, int to, String marks) {
    int end = from;
    while (end < to && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Offset after the last of {@code marks} before {@code to}, or {@code from}. */
  public static int start(CharSequence text, int from, int to, String marks) {
    int start = to;
    while (start > from && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
