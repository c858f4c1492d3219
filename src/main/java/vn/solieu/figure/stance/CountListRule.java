package vn.solieu.figure.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Resources;

/**
 * A toll whose rises or falls are listed behind one verb: "so với cùng kỳ bớt được 38 vụ, 31 người
 * chết và 12 người bị thương" → three falls, and with their rates in brackets: "thêm 13 vụ
 * (34,21%), 7 người chết (25%)". Only what tolls are counted in, and only where nothing but a comma
 * or "và" stands between: other counts in a row may be levels.
 */
final class CountListRule implements StanceRule {
  static final String NAME = "change/toll";

  private final Set<String> tolls;
  private final ComparedAhead ahead;

  CountListRule(Resources resources) {
    tolls = ClosedWords.set(resources, "toll-unit");
    ahead = new ComparedAhead(resources);
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.AMOUNT;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    Quantity previous = context.previous();
    if (before == null
        || previous == null
        || before.role() != Role.CHANGE
        || !context.cues().isEmpty()
        || !tolls.contains(head(context.quantity().unit()))
        || context.quantity().denominator() != null
        || !isMove(before, previous)
        || !ahead.opens(context)) {
      return null;
    }
    String gap = context.gap();
    String joint = previous.isPercent() && gap.startsWith(")") ? gap.substring(1).strip() : gap;
    boolean rated = !previous.isPercent() || gap.startsWith(")");
    return rated && (joint.equals(",") || joint.equals("và") || joint.equals(", và"))
        ? new Stance(Role.CHANGE, before.direction(), before.cue(), NAME)
        : null;
  }

  /** A count that moved, or the same said again as a rate. */
  private boolean isMove(Stance before, Quantity previous) {
    boolean verb =
        before.rule().equals("change/up")
            || before.rule().equals("change/down")
            || before.rule().equals(NAME);
    boolean counted = tolls.contains(head(previous.unit()));
    boolean again = before.rule().equals("restated") && previous.isPercent();
    return (verb && counted) || again;
  }

  private static String head(String unit) {
    int blank = unit.indexOf(' ');
    return blank < 0 ? unit : unit.substring(0, blank);
  }
}
