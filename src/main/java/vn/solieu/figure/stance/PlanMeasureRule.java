package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A share of a plan that is told in more words: "bằng 60% con số HĐND giao", "28% nếu lấy mức vốn
 * Thủ tướng giao làm mẫu số" with the plan behind it, "so với kế hoạch HĐND giao thì mới đạt 25,9%"
 * with the plan before it.
 */
final class PlanMeasureRule implements StanceRule {
  private static final String MARKS = ",;:.()\n";
  private static final int REACH = 70;
  private static final int NEAR = 16;

  private final PhraseTable<Cue> plans;
  private final PhraseTable<String> openings;
  private final PhraseTable<String> sets;
  private final PhraseTable<String> ends;
  private final PhraseTable<String> against;
  private final PhraseTable<String> reaches;

  PlanMeasureRule(Resources resources) {
    plans = CueTable.load(resources, "figure/plans.tsv");
    openings = ClosedWords.load(resources, "measure-opening");
    sets = ClosedWords.load(resources, "measure-set");
    ends = ClosedWords.load(resources, "measure-end");
    against = ClosedWords.load(resources, "measure-against");
    reaches = ClosedWords.load(resources, "measure-reach");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    boolean moves = context.last("up", "down", "more", "less", "growth", "fall", "share") != null;
    if (!context.isRate() || context.isPoints() || moves) {
      return null;
    }
    Span plan = behind(context);
    plan = plan == null ? before(context) : plan;
    return plan == null ? null : new Stance(Role.COMPLETION, null, plan, "completion/plan");
  }

  /** "60% | con số HĐND giao đầu năm". */
  private @Nullable Span behind(StanceContext context) {
    Folded lower = context.lower();
    int at = Blanks.after(lower, context.end());
    Match<String> opening = openings.at(lower, at);
    if (opening == null) {
      return null;
    }
    int end = at;
    int limit = Math.min(context.to(), at + REACH);
    while (end < limit && MARKS.indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    for (Match<String> set : sets.all(lower, opening.end(), end)) {
      int next = Blanks.after(lower, set.end());
      boolean closed = next >= lower.length() || MARKS.indexOf(lower.charAt(next)) >= 0;
      if (closed || ends.at(lower, next) != null) {
        return new Span(opening.start(), set.end());
      }
    }
    return null;
  }

  /** "so với kế hoạch HĐND giao thì chỉ đạt | 25,9%". */
  private @Nullable Span before(StanceContext context) {
    Folded lower = context.lower();
    int end = Blanks.before(lower, context.modifierStart());
    Match<String> reach = reaches.endingAt(lower, end);
    Match<String> than =
        reach == null ? null : against.last(lower, Math.max(context.from(), end - REACH), end);
    if (than == null || reach == null) {
      return null;
    }
    Match<Cue> plan = plans.first(lower, than.end(), Math.min(end, than.end() + NEAR));
    boolean is = plan != null && plan.value().kind().equals("plan");
    return is && plan != null && ClauseMarks.none(lower, plan.end(), end, ";:.()")
        ? new Span(than.start(), plan.end())
        : null;
  }
}
