package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A ratio that leaves out what it is to, since the one before said it: in "thu 500 tỷ đồng, bằng
 * 45% dự toán; thu nội địa 300 tỷ đồng, bằng 40%" both are shares of the plan. Money reached ("thu
 * 300 tỷ đồng, đạt 50,5%") is a share of the plan even when nothing before says so.
 */
final class RatioRule implements StanceRule {
  private static final int NEAR = 25;
  private static final int REACH = 80;

  private final PhraseTable<Cue> plans;

  RatioRule(Resources resources) {
    plans = CueTable.load(resources, "figure/plans.tsv");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.RATE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = context.nearest();
    if (cue == null || !context.isRate() || context.isPoints() || !remark(context, cue)) {
      return null;
    }
    Span span = new Span(cue.start(), cue.end());
    Stance ratio = context.ratio();
    boolean equal = cue.value().kind().equals("equal");
    if (ratio != null && ratio.role() == Role.COMPLETION) {
      return new Stance(Role.COMPLETION, null, span, "completion/ratio");
    }
    if (ratio != null && equal) {
      return new Stance(Role.CHANGE, EqualRule.direction(context), span, "change/ratio/equal");
    }
    if (ratio == null && equal && context.earlier() == null && planned(context)) {
      return new Stance(Role.COMPLETION, null, span, "completion/ratio");
    }
    Quantity level = context.previous();
    boolean money = level != null && (level.unit().equals("VND") || level.unit().equals("USD"));
    return money && !equal && context.earlier() == null
        ? new Stance(Role.COMPLETION, null, span, "completion/reached")
        : null;
  }

  /** A plan was named in the words before the level. */
  private boolean planned(StanceContext context) {
    Quantity level = context.previous();
    int end = level == null ? context.from() : level.span().start();
    int start = context.reading().sentences().get(context.quantity().sentence()).span().start();
    Match<Cue> plan = plans.last(context.lower(), Math.max(start, end - REACH), end);
    return plan != null && plan.value().kind().equals("plan");
  }

  private static boolean closed(StanceContext context, boolean bracket) {
    int next = Blanks.after(context.lower(), context.end());
    return bracket
        ? context.lower().startsWith(")", next)
        : EqualRule.closed(context.lower(), next);
  }

  /** It stands right behind a level, and the clause ends after it. */
  private static boolean remark(StanceContext context, Match<Cue> cue) {
    boolean verb = cue.value().kind().equals("equal") || cue.value().note().equals("reach");
    Stance before = context.previousStance();
    boolean level = before != null && before.role() == Role.LEVEL;
    String gap = context.gap();
    return verb
        && level
        && (gap.startsWith(",") || gap.startsWith("("))
        && gap.length() < NEAR
        && context.cues().size() == 1
        && closed(context, gap.charAt(0) == '(');
  }
}
