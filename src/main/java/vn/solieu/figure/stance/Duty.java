package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/** "ngân sách phải chuyển sang ít nhất 25 tỷ đồng": what must be at the least is an aim. */
final class Duty {
  private static final String MUST = " phải ";
  private static final String DONE = "đã";

  private Duty() {}

  /** The word that says so in the clause before the quantity, or null. */
  static @Nullable Span of(StanceContext context) {
    Folded lower = context.lower();
    Span modifier = context.quantity().modifier();
    if (modifier.length() == 0) {
      return null;
    }
    String bound = lower.substring(modifier.start(), modifier.end());
    if (!bound.equals("ít nhất") && !bound.equals("tối thiểu")) {
      return null;
    }
    int from = context.from();
    int must = lower.substring(from, Math.max(from, modifier.start())).lastIndexOf(MUST);
    boolean due =
        must >= 0
            && !lower.startsWith(DONE, from + must - DONE.length())
            && ClauseMarks.none(lower, from + must, modifier.start(), ",;:.(\n");
    return due ? new Span(from + must + 1, from + must + MUST.length() - 1) : null;
  }
}
