package vn.solieu.figure;

import java.util.List;
import vn.solieu.lexicon.Lexicon;

/** Stage 4: indicator, place, entity, price basis and issuer of each quantity. */
final class SubjectFinder {
  SubjectFinder(Lexicon lexicon) {}

  /** One subject for each quantity, in the same order. */
  List<Subject> find(
      Reading reading, List<Quantity> quantities, List<Stance> stances, List<Timing> timings) {
    return quantities.stream()
        .map(q ->
            new Subject(null, null, null, null, null, null, null, null, null, null, "default", 0))
        .toList();
  }
}
