package vn.solieu.figure.stance;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Whether the sentence, or a clause before the number, opens by naming the time that its numbers
 * are set against: "So với năm trước, lúa bằng 103%", "141 doanh nghiệp; đem so với cùng kỳ, con số
 * ấy bằng 91,6%", "Nếu đối chiếu cùng kỳ, chỉ số lên 26,7%".
 */
final class ComparedAhead {
  private static final int REACH = 30;

  private final PhraseTable<String> openings;
  private final PhraseTable<String> times;
  private final PhraseTable<String> leads;

  ComparedAhead(Resources resources) {
    openings = ClosedWords.load(resources, "compares-ahead");
    times = ClosedWords.load(resources, "compared-time");
    leads = ClosedWords.load(resources, "compares-lead");
  }

  boolean opens(StanceContext context) {
    Folded lower = context.lower();
    int index = context.quantity().sentence();
    int start = Blanks.after(lower, context.reading().sentences().get(index).span().start());
    if (openings.at(lower, start) != null) {
      return true;
    }
    for (Match<String> opening : openings.all(lower, start, context.modifierStart())) {
      int end = Math.min(context.modifierStart(), opening.end() + REACH);
      if (begins(lower, opening.start()) && times.first(lower, opening.end(), end) != null) {
        return true;
      }
    }
    return false;
  }

  /** A clause begins at {@code at}, "nếu" or "khi" perhaps before it. */
  private boolean begins(Folded lower, int at) {
    int end = Blanks.before(lower, at);
    Match<String> lead = leads.endingAt(lower, end);
    int clause = lead == null ? end : Blanks.before(lower, lead.start());
    return clause == 0 || ",;:(–-\n".indexOf(lower.charAt(clause - 1)) >= 0 || lead != null;
  }
}
