package vn.solieu.figure;

import java.util.List;
import vn.solieu.lexicon.Lexicon;

/** Stage 2: role and direction of each quantity. */
final class StanceFinder {
  StanceFinder(Lexicon lexicon) {}

  /** One stance for each quantity, in the same order. */
  List<Stance> find(Reading reading, List<Quantity> quantities) {
    return quantities.stream().map(q -> new Stance(Role.LEVEL, null, null, "default")).toList();
  }
}
