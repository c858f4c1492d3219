package vn.solieu.figure.stance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.text.Span;

/**
 * The plan of something else passed by so much, named only with the first: "đạt 70% kế hoạch doanh
 * thu và vượt 60% lợi nhuận" → completion, up.
 */
final class PassedPlanRule implements StanceRule {
  private static final Pattern JOINED = Pattern.compile(".*(,| và) ?" + CompletionRule.PASS);

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    boolean planned = before != null && before.rule().equals("completion/plan");
    if (!planned || !context.isRate() || !JOINED.matcher(context.gap()).matches()) {
      return null;
    }
    int end = Blanks.before(context.lower(), context.modifierStart());
    Span verb = new Span(end - CompletionRule.PASS.length(), end);
    return new Stance(Role.COMPLETION, Direction.UP, verb, "completion/passed");
  }
}
