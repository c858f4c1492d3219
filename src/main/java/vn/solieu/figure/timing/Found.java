package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period found.
 *
 * @param distance as {@link Timing#distance}
 * @param by the expression of the sentence that says so, or null
 */
record Found(@Nullable Period period, int distance, String rule, @Nullable TimeMention by) {
  Found(@Nullable Period period, int distance, String rule) {
    this(period, distance, rule, null);
  }

  Found by(TimeMention mention) {
    return new Found(period, distance, rule, mention);
  }

  /** Whether one of them comes from that expression. */
  static boolean isBy(List<Found> found, TimeMention mention) {
    for (Found f : found) {
      if (f.isBy(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it comes from that expression. */
  boolean isBy(TimeMention mention) {
    return by != null && by.first() == mention.first() && by.equals(mention);
  }

  /** The same found otherwise told: another period by a rule of a longer name, of no expression. */
  Found as(@Nullable Period other, String suffix) {
    return new Found(other, distance, rule + suffix);
  }
}
