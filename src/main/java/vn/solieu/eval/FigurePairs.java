package vn.solieu.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which predicted figure matches which gold one: spans overlap, each used once, largest first. */
final class FigurePairs {
  private FigurePairs() {}

  private record Candidate(int overlap, int gold, int predicted) {}

  /** Index of a gold figure → index of the predicted one. */
  static Map<Integer, Integer> of(List<ScoredFigure> gold, List<ScoredFigure> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int overlap = gold.get(i).overlap(predicted.get(j));
        if (overlap > 0) {
          candidates.add(new Candidate(overlap, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.overlap())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted));
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate c : candidates) {
      if (!pairs.containsKey(c.gold()) && used.add(c.predicted())) {
        pairs.put(c.gold(), c.predicted());
      }
    }
    return pairs;
  }
}
