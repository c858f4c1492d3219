package vn.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * A ratio to an earlier time: "bằng 92,6% so với cùng kỳ" → change, down; "đạt 110% so với năm
 * trước" → change, up.
 */
final class EqualRule implements StanceRule {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = context.nearest();
    boolean equal =
        cue != null && (cue.value().kind().equals("equal") || cue.value().phrase().equals("đạt"));
    if (cue == null || !equal || !context.isRate() || context.last("growth", "fall") != null) {
      return null;
    }
    int next = Blanks.after(context.lower(), context.end());
    boolean follows =
        context.earlier() != null
            && cue.value().kind().equals("equal")
            && !context.gap().startsWith("(")
            && closed(context.lower(), next);
    if (!follows && !compared(context.lower(), next)) {
      return null;
    }
    Direction direction =
        context.quantity().value().compareTo(HUNDRED) < 0 ? Direction.DOWN : Direction.UP;
    return new Stance(Role.CHANGE, direction, new Span(cue.start(), cue.end()), "change/equal");
  }

  /** Nothing that it could be a share of follows. */
  static boolean closed(String lower, int at) {
    return at >= lower.length()
        || ".,;\n".indexOf(lower.charAt(at)) >= 0
        || lower.startsWith("và ", at);
  }

  private static boolean compared(String lower, int at) {
    return lower.startsWith("so ", at)
        || lower.startsWith("cùng kỳ", at)
        || lower.startsWith("ck", at)
        || lower.startsWith("của cùng kỳ", at)
        || lower.startsWith("năm trước", at)
        || lower.startsWith("tháng trước", at);
  }
}
