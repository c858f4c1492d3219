package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;

/** One way to tell the role and direction of a quantity. */
interface StanceRule {
  /** Whether the rule may have something to say of quantities of that kind. */
  default boolean tells(Measure kind) {
    return true;
  }

  /** The stance, or null when this rule has nothing to say. */
  @Nullable Stance apply(StanceContext context);
}
