package vn.solieu.figure.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A plan that is changed: "điều chỉnh giảm kế hoạch doanh thu từ 318 tỷ đồng xuống 98 tỷ đồng",
 * "chỉ tiêu lợi nhuận bị điều chỉnh giảm từ 158 tỷ đồng xuống 28 tỷ đồng". What it was and what it
 * is now are both planned, neither was reached.
 */
final class MovedPlan {
  private static final int REACH = 70;

  /** How far back the words may stand, so that an endless sentence costs no more. */
  private static final int FAR = 240;

  private static final String MARKS = ";:.()\n0123456789";

  /** Cues of the way from what a plan was to what it is. */
  private static final List<String> WAYS = List.of("from", "to");

  private final PhraseTable<String> verbs;
  private final PhraseTable<String> plans;
  private final PhraseTable<String> against;
  private final PhraseTable<String> shifts;
  private final PhraseTable<String> shifted;

  MovedPlan(Resources resources) {
    verbs = ClosedWords.load(resources, "plan-moves");
    plans = ClosedWords.load(resources, "plan-moved");
    against = ClosedWords.load(resources, "plan-object");
    shifts = ClosedWords.load(resources, "plan-shifts");
    shifted = ClosedWords.load(resources, "plan-shifted");
  }

  /** The words between two offsets that say so last, or null. */
  @Nullable Span of(Folded lower, int from, int to) {
    List<Match<String>> all = verbs.all(lower, from, to);
    for (int i = all.size() - 1; i >= 0; i--) {
      Match<String> verb = all.get(i);
      Match<String> plan = plans.at(lower, Blanks.after(lower, verb.end()), to);
      if (plan != null && verb.start() >= from) {
        return new Span(verb.start(), plan.end());
      }
      Match<String> before = plans.last(lower, Math.max(from, verb.start() - REACH), verb.start());
      if (before != null && isSubject(lower, before, verb, from)) {
        return new Span(before.start(), verb.end());
      }
    }
    return shift(lower, from, to);
  }

  /** "giảm kế hoạch mở rộng từ 1.000 xuống 500 cửa hàng". */
  private @Nullable Span shift(Folded lower, int from, int to) {
    for (Match<String> verb : shifts.all(lower, from, to)) {
      Match<String> plan = shifted.at(lower, Blanks.after(lower, verb.end()), to);
      if (plan != null) {
        return new Span(verb.start(), plan.end());
      }
    }
    return null;
  }

  /** "chỉ tiêu … | bị điều chỉnh", but not "đạt chỉ tiêu … điều chỉnh", "(kế hoạch) điều chỉnh". */
  private boolean isSubject(Folded lower, Match<String> plan, Match<String> verb, int from) {
    int end = Blanks.before(lower, plan.start());
    Match<String> object = against.endingAt(lower, end);
    return (object == null || object.start() < from)
        && ClauseMarks.none(lower, plan.end(), verb.start(), "," + MARKS);
  }

  /**
   * The words about the plan whose old or new size the quantity is, or null.
   *
   * @param open what opened the aims of its sentence, or null
   * @param start where the sentence begins
   */
  @Nullable Span size(StanceContext context, Role role, @Nullable Span open, int start) {
    Match<Cue> near = context.nearest();
    boolean way = near != null && WAYS.contains(near.value().kind());
    if (!way || (role != Role.LEVEL && role != Role.SHARE)) {
      return null;
    }
    Folded lower = context.lower();
    if (open != null && open.equals(of(lower, open.start(), open.end()))) {
      return open;
    }
    Span moved = of(lower, Math.max(start, context.start() - FAR), context.start());
    Stance before = context.previousStance();
    boolean goesOn =
        moved != null
            && before != null
            && before.role() == Role.TARGET
            && moved.equals(before.cue());
    boolean leads = moved != null && ClauseMarks.none(lower, moved.end(), context.start(), MARKS);
    return goesOn || leads ? moved : null;
  }
}
