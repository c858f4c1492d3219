package vn.solieu.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * How a draft is checked.
 *
 * @param date publication date where the draft carries none, or null
 * @param place province it is about where the draft carries none, or null
 * @param exclude ids of articles that are no evidence, with their copies: the draft's own article
 */
public record CheckOptions(
    @Nullable PartialDate date, @Nullable String place, Set<String> exclude) {
  public CheckOptions {
    exclude = Set.copyOf(exclude);
  }

  /** Nothing assumed, nothing left out. */
  public static CheckOptions plain() {
    return new CheckOptions(null, null, Set.of());
  }
}
