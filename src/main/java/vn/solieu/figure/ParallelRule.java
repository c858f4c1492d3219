package vn.solieu.figure;

import org.jspecify.annotations.Nullable;

/**
 * A rate that goes on as the one before: "giảm 28,8% về lượng và 33% về giá trị", "tăng lần lượt 1,1%
 * và 6%". A count does so only right after "và" or a comma: "tăng 5 xã và 3 thôn".
 */
final class ParallelRule implements StanceRule {
  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    Quantity previous = context.previous();
    if (before == null || previous == null || !context.cues().isEmpty()) {
      return null;
    }
    boolean change = before.role() == Role.CHANGE && goesOn(context, previous);
    boolean completion = before.role() == Role.COMPLETION && bare(context);
    return change || completion
        ? new Stance(before.role(), before.direction(), before.cue(), "parallel")
        : null;
  }

  private static boolean goesOn(StanceContext context, Quantity previous) {
    boolean same = context.quantity().unit().equals(previous.unit());
    return context.isRate() || context.isMultiple() ? same : same && bare(context);
  }

  /** Nothing but "và" or a comma between the two. */
  private static boolean bare(StanceContext context) {
    return switch (context.gap()) {
      case "và", ",", "hoặc", ", và" -> true;
      default -> false;
    };
  }
}
