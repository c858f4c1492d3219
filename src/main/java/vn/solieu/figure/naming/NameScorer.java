package vn.solieu.figure.naming;

import java.util.Arrays;

/**
 * Scores the candidates of one figure after the other. What many of them share (where they begin,
 * where they end, their kinds and lengths) is added up once.
 */
final class NameScorer {
  /** Words before and after a figure that are kept, more than a candidate reaches. */
  private static final int WINDOW = 128;

  private static final int LENGTHS = 3;
  private static final int LONGEST = 32;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final NameModel model;
  private final NameFeatures features = new NameFeatures();
  private final EndReader opening = features::opening;
  private final EndReader closing = features::closing;
  private final int[] openings = new int[WINDOW];
  private final int[] closings = new int[WINDOW];
  private final int[] ruled = new int[NameFeatures.SHARES * LENGTHS];
  private final int[] lengths = new int[LONGEST];
  private int kinds = -1;
  private int ofKinds;

  NameScorer(NameModel model) {
    this.model = model;
  }

  /** The sums of the weights of each candidate. */
  int[] scores(NameScene scene) {
    Arrays.fill(openings, UNKNOWN);
    Arrays.fill(closings, UNKNOWN);
    Arrays.fill(ruled, UNKNOWN);
    Arrays.fill(lengths, UNKNOWN);
    kinds = -1;
    int[] scores = new int[scene.candidates().size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = score(scene, scene.candidates().get(k));
    }
    return scores;
  }

  private int score(NameScene scene, NameCandidate candidate) {
    int sum = ruled(scene, candidate) + kinds(scene, candidate.kinds());
    int n = candidate.words().length;
    if (lengths[n] == UNKNOWN) {
      features.clear();
      features.length(scene, n);
      lengths[n] = model.sum(features);
    }
    sum += lengths[n] + own(scene, candidate);
    return candidate.from() < 0
        ? sum
        : sum
            + end(scene, candidate.from(), openings, opening)
            + end(scene, candidate.to(), closings, closing);
  }

  private int ruled(NameScene scene, NameCandidate candidate) {
    int shared = NameFeatures.shared(scene, candidate);
    int length = NameFeatures.length(scene, candidate);
    int k = shared * LENGTHS + length;
    if (ruled[k] == UNKNOWN) {
      features.clear();
      features.ruled(scene, shared, length);
      ruled[k] = model.sum(features);
    }
    return ruled[k];
  }

  private int kinds(NameScene scene, int of) {
    if (of != kinds) {
      features.clear();
      features.kinds(scene, of);
      kinds = of;
      ofKinds = model.sum(features);
    }
    return ofKinds;
  }

  /** What no other candidate shares. */
  private int own(NameScene scene, NameCandidate candidate) {
    features.clear();
    features.lent(scene, candidate);
    features.words(scene, candidate);
    for (int word : candidate.words()) {
      features.word(word);
    }
    if (candidate.from() >= 0) {
      features.around(scene, candidate);
    }
    return model.sum(features);
  }

  /** The sum of what {@code read} sees of a word, kept where it is near enough. */
  private int end(NameScene scene, int word, int[] kept, EndReader read) {
    int slot = slot(scene, word);
    if (slot >= 0 && kept[slot] != UNKNOWN) {
      return kept[slot];
    }
    features.clear();
    read.read(scene, word);
    int sum = model.sum(features);
    if (slot >= 0) {
      kept[slot] = sum;
    }
    return sum;
  }

  /** What a phrase's first or last word tells. */
  private interface EndReader {
    void read(NameScene scene, int word);
  }

  /** Where a word of the text is kept, -1 where it is not. */
  private static int slot(NameScene scene, int word) {
    int slot = word - scene.first() + WINDOW / 2;
    return slot < WINDOW ? Math.max(-1, slot) : -1;
  }
}
