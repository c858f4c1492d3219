package vn.solieu.compare;

import java.math.BigDecimal;
import vn.solieu.figure.Figure;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;

/**
 * Tells by the last verb before a number whether it is a level against 100 or a rise: "bằng 92,6%",
 * "tăng 7,4%". Reads {@code compare/verb-cues.tsv}.
 */
public final class Verbs {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int REACH = 40;

  private final PhraseTable<String> verbs;

  public Verbs(Lexicon lexicon) {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    lexicon
        .resources()
        .table("compare/verb-cues.tsv")
        .forEach(row -> builder.add(row.cell(0), row.cell(1)));
    verbs = builder.build();
  }

  /** Whether a change is printed as a level against 100: "bằng 92,6% so với cùng kỳ". */
  public boolean index(Figure f, String before) {
    if (f.role() != Role.CHANGE || !f.unit().equals("%") || f.direction() == null) {
      return false;
    }
    boolean fits = (f.value().compareTo(HUNDRED) >= 0) == (f.direction() == Direction.UP);
    return fits && equal(before);
  }

  /** Whether the last verb before a number is "bằng". */
  boolean equal(String before) {
    Folded text = Folded.of(before);
    Match<String> last = verbs.last(text, text.length() - REACH, text.length());
    return last != null && last.value().equals("equal");
  }
}
