package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stage 5: which quantity each change, completion, share or target qualifies. */
final class LinkFinder {
  /** Index of the qualified quantity for each quantity, or null. */
  List<@Nullable Integer> find(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings,
      List<Subject> subjects) {
    List<@Nullable Integer> links = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      links.add(null);
    }
    return links;
  }
}
