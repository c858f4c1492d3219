package vn.solieu.figure;

import org.jspecify.annotations.Nullable;

/**
 * A rate that goes on as the one before: "giảm 28,8% về lượng và 33% về giá trị", "hụt 1.686ha (2,24%)",
 * "tăng lần lượt 1,1% và 6%".
 */
final class ParallelRule implements StanceRule {
  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    Quantity previous = context.previous();
    if (before == null || previous == null || !context.cues().isEmpty()) {
      return null;
    }
    boolean carries = before.role() == Role.CHANGE || before.role() == Role.COMPLETION;
    boolean alike = context.quantity().unit().equals(previous.unit()) || bracketed(context);
    return carries && alike
        ? new Stance(before.role(), before.direction(), before.cue(), "parallel")
        : null;
  }

  /** "(" alone stands between the two. */
  private static boolean bracketed(StanceContext context) {
    String between = context.lower().substring(context.from(), context.modifierStart()).strip();
    return context.isRate() && (between.equals("(") || between.equals("(tương đương"));
  }
}
