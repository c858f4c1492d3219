package vn.solieu.figure;

import java.util.List;
import vn.solieu.lexicon.Lexicon;

/** Stage 1: numbers with their units, minus what is no figure (dates, roads, decrees, ranks, …). */
final class QuantityFinder {
  QuantityFinder(Lexicon lexicon) {}

  List<Quantity> find(Reading reading) {
    return List.of();
  }
}
