package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * What was added to a total told right behind: "có thêm 12 xã về đích, nâng tổng số xã đạt chuẩn
 * lên 180 xã" → 12, change, up.
 */
final class RaisedTotalRule implements StanceRule {
  private static final int REACH = 80;
  private static final int TOTAL = 60;
  private static final String UP = " lên";

  private final PhraseTable<String> added;
  private final PhraseTable<String> raises;
  private final PhraseTable<String> thereby;

  RaisedTotalRule(Resources resources) {
    added = ClosedWords.load(resources, "added");
    raises = ClosedWords.load(resources, "raises");
    thereby = ClosedWords.load(resources, "thereby");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.AMOUNT;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Folded lower = context.lower();
    int end = Blanks.before(lower, context.modifierStart());
    if (context.kind() != Measure.AMOUNT || added.endingAt(lower, end) == null) {
      return null;
    }
    int limit = Math.min(context.to(), context.end() + REACH);
    for (Match<String> total : raises.all(lower, context.end(), limit)) {
      if (follows(context, total) && isRaised(context, total)) {
        Span verb = new Span(total.start(), lower.lettersEnd(total.start(), total.end()));
        return new Stance(Role.CHANGE, Direction.UP, verb, "change/raised");
      }
    }
    return null;
  }

  /** After a comma, "qua đó" perhaps between, in the same clause. */
  private boolean follows(StanceContext context, Match<String> total) {
    Folded lower = context.lower();
    int end = Blanks.before(lower, total.start());
    Match<String> so = thereby.endingAt(lower, end);
    int comma = so == null ? end : Blanks.before(lower, so.start());
    return lower.charAt(comma - 1) == ','
        && ClauseMarks.none(lower, context.end(), total.start(), ".;:");
  }

  private static boolean isRaised(StanceContext context, Match<String> total) {
    int limit = Math.min(context.to(), total.end() + TOTAL + UP.length());
    int up = context.lower().indexOf(UP, total.end(), limit);
    return up >= 0 && ClauseMarks.none(context.lower(), total.end(), up, ".;:,");
  }
}
