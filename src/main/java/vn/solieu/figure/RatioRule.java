package vn.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * A ratio that leaves out what it is to, since the one before said it: in "thu 500 tỷ đồng, bằng
 * 45% dự toán; thu nội địa 300 tỷ đồng, bằng 40%" both are shares of the plan. Money reached ("thu
 * 300 tỷ đồng, đạt 50,5%") is a share of the plan even when nothing before says so.
 */
final class RatioRule implements StanceRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int NEAR = 25;

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
      boolean less = context.quantity().value().compareTo(HUNDRED) < 0;
      return new Stance(
          Role.CHANGE, less ? Direction.DOWN : Direction.UP, span, "change/ratio");
    }
    Quantity level = context.previous();
    boolean money = level != null && (level.unit().equals("VND") || level.unit().equals("USD"));
    return money && !equal && context.earlier() == null
        ? new Stance(Role.COMPLETION, null, span, "completion/reached")
        : null;
  }

  private static boolean closed(StanceContext context, boolean bracket) {
    int next = Blanks.after(context.lower(), context.end());
    return bracket
        ? context.lower().startsWith(")", next)
        : EqualRule.closed(context.lower(), next);
  }

  /** It stands right behind a level, and the clause ends after it. */
  private static boolean remark(StanceContext context, Match<Cue> cue) {
    boolean verb = cue.value().kind().equals("equal") || cue.value().phrase().equals("đạt");
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
