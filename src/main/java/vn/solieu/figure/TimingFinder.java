package vn.solieu.figure;

import java.util.List;
import vn.solieu.lexicon.Lexicon;

/** Stage 3: period and base of each quantity. */
final class TimingFinder {
  TimingFinder(Lexicon lexicon) {}

  /** One timing for each quantity, in the same order. */
  List<Timing> find(Reading reading, List<Quantity> quantities, List<Stance> stances) {
    return quantities.stream()
        .map(q -> new Timing(null, null, Flow.FLOW, Status.ACTUAL, 3, "default"))
        .toList();
  }
}
