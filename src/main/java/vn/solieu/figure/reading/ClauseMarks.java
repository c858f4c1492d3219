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
}
