package vn.solieu.eval;

import java.util.List;
import vn.solieu.text.GapFeatures;
import vn.solieu.text.Lattice;
import vn.solieu.text.SyllableFacts;

/** One segmented sentence ready for training: the features and the right decision of every gap. */
final class GoldSentence {
  final int size;
  final boolean[] joins;

  /** Gaps that stay open whatever speaks for joining. */
  final boolean[] closed;

  /** Those of token i from {@code i * GapFeatures.COUNT} on. */
  final int[] features;

  private GoldSentence(int size, boolean[] joins, boolean[] closed, int[] features) {
    this.size = size;
    this.joins = joins;
    this.closed = closed;
    this.features = features;
  }

  /**
   * The sentence with half of its pairs unknown, another half each {@code round}: so that the
   * features which name no pair learn what they must do for pairs never seen.
   */
  GoldSentence hidingPairs(long round) {
    int[] some = features.clone();
    for (int i = 1; i < size; i++) {
      int from = i * GapFeatures.COUNT;
      long pair = (features[from + GapFeatures.PAIR] + round * 0x9e3779b97f4a7c15L) ^ round;
      if ((pair * 0xbf58476d1ce4e5b9L ^ round) < 0) {
        for (int k = 0; k < GapFeatures.COUNT; k++) {
          some[from + k] = GapFeatures.namesPair(k) ? Weights.NOWHERE : some[from + k];
        }
      }
    }
    return new GoldSentence(size, joins, closed, some);
  }

  static GoldSentence of(List<String> words, SyllableFacts known, Lattice lattice) {
    lattice.clear();
    boolean[] joins = new boolean[words.stream().mapToInt(String::length).sum()];
    for (String word : words) {
      boolean first = true;
      for (String syllable : word.split(" ")) {
        joins[lattice.size()] = !first;
        lattice.add(syllable.toCharArray(), 0, syllable.length());
        first = false;
      }
    }
    lattice.prepare(known);
    int[] features = new int[lattice.size() * GapFeatures.COUNT];
    boolean[] closed = new boolean[lattice.size()];
    GapFeatures gap = new GapFeatures();
    for (int i = 1; i < lattice.size(); i++) {
      closed[i] = lattice.closed(i);
      gap.fill(lattice, i, features, i * GapFeatures.COUNT);
    }
    return new GoldSentence(lattice.size(), joins, closed, features);
  }
}
