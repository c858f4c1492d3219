package vn.solieu.figure.stance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.EarlierTime;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A ratio to an earlier time: "bằng 92,6% so với cùng kỳ" → change, down; "đạt 110% so với năm
 * trước" → change, up.
 */
final class EqualRule implements StanceRule {
  private static final int NEAR = 40;
  private static final String OF = "của ";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final EarlierTime times;
  private final PhraseTable<String> results;
  private final ComparedAhead ahead;
  private final PhraseTable<String> marks;

  EqualRule(Resources resources) {
    times = new EarlierTime(resources);
    results = ClosedWords.load(resources, "earlier-result");
    marks = ClosedWords.load(resources, "time-mark");
    ahead = new ComparedAhead(resources);
  }

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = context.nearest();
    if (cue == null && second(context)) {
      Span after = new Span(context.end(), context.clauseEnd());
      return new Stance(Role.CHANGE, direction(context), after, "change/equal");
    }
    if (cue == null && isIndex(context) && bracketed(context)) {
      Span after = new Span(context.end(), context.clauseEnd());
      return new Stance(Role.CHANGE, Direction.UP, after, "change/equal");
    }
    boolean equal =
        cue != null
            && (cue.value().kind().equals("equal")
                || cue.value().note().equals("reach")
                || isLeft(context, cue)
                || (cue.value().kind().equals("to") && isIndex(context)));
    if (cue == null || !equal || !context.isRate() || context.last("growth", "fall") != null) {
      return null;
    }
    int next = Blanks.after(context.lower(), context.end());
    boolean follows =
        context.earlier() != null
            && cue.value().kind().equals("equal")
            && !context.gap().startsWith("(")
            && closed(context.lower(), next);
    follows |=
        cue.value().kind().equals("equal") && closed(context.lower(), next) && ahead.opens(context);
    boolean reached = cue.value().phrase().endsWith("bằng") || cue.value().note().equals("reach");
    boolean result = reached && earlierResult(context, next);
    if (!follows && !result && !times.follows(context.lower(), next)) {
      return null;
    }
    return new Stance(
        Role.CHANGE, direction(context), new Span(cue.start(), cue.end()), "change/equal");
  }

  /** "đạt 8.850 tỷ đồng (114,2% so với năm 2016)". */
  private boolean bracketed(StanceContext context) {
    String gap = context.gap();
    return gap.endsWith("(")
        && gap.length() < NEAR
        && gap.indexOf(',') < 0
        && times.follows(context.lower(), Blanks.after(context.lower(), context.end()));
  }

  /** "chỉ còn | 75% của cùng kỳ". */
  private boolean isLeft(StanceContext context, Match<Cue> cue) {
    int next = Blanks.after(context.lower(), context.end());
    return cue.value().kind().equals("to")
        && context.lower().startsWith(OF, next)
        && times.follows(context.lower(), next);
  }

  /** "tăng lên 158% so với năm 2017". */
  private static boolean isIndex(StanceContext context) {
    return context.isRate() && context.quantity().value().compareTo(HUNDRED) >= 0;
  }

  /** "bằng 52% kết quả năm 2016". */
  private boolean earlierResult(StanceContext context, int next) {
    return results.at(context.lower(), next) != null
        && marks.first(context.lower(), next, context.clauseEnd()) != null;
  }

  /** Below a hundred per cent it fell. */
  static Direction direction(StanceContext context) {
    return context.quantity().value().compareTo(HUNDRED) < 0 ? Direction.DOWN : Direction.UP;
  }

  /** "đạt 58,2% kế hoạch và 100,1% so cùng kỳ": the second ratio has the verb of the first. */
  private boolean second(StanceContext context) {
    Stance before = context.previousStance();
    String gap = context.gap();
    return context.isRate()
        && !context.isPoints()
        && before != null
        && before.role() == Role.COMPLETION
        && before.direction() == null
        && (gap.endsWith(" và") || gap.endsWith(","))
        && gap.length() < NEAR
        && times.follows(context.lower(), Blanks.after(context.lower(), context.end()));
  }

  /** Nothing that it could be a share of follows. */
  static boolean closed(Folded lower, int at) {
    return at >= lower.length()
        || ".,;\n".indexOf(lower.charAt(at)) >= 0
        || lower.startsWith("và ", at);
  }
}
