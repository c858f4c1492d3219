package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;

/** "cao gấp 2,3 lần", "2,3 lần so với cùng kỳ": a multiple compares even without a verb. */
final class MultipleRule implements StanceRule {
  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.MULTIPLE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    boolean compared =
        context.lower().startsWith("so ", next) || context.lower().startsWith("cùng kỳ", next);
    return context.isMultiple() && compared
        ? new Stance(Role.CHANGE, Direction.UP, null, "change/multiple")
        : null;
  }
}
