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
        : sum + opening(scene, candidate.from()) + closing(scene, candidate.to());
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

  private int opening(NameScene scene, int from) {
    int slot = slot(scene, from);
    if (slot >= 0 && openings[slot] != UNKNOWN) {
      return openings[slot];
    }
    features.clear();
    features.opening(scene, from);
    int sum = model.sum(features);
    if (slot >= 0) {
      openings[slot] = sum;
    }
    return sum;
  }

  private int closing(NameScene scene, int to) {
    int slot = slot(scene, to);
    if (slot >= 0 && closings[slot] != UNKNOWN) {
      return closings[slot];
    }
    features.clear();
    features.closing(scene, to);
    int sum = model.sum(features);
    if (slot >= 0) {
      closings[slot] = sum;
    }
    return sum;
  }

  /** Where a word of the text is kept, -1 where it is not. */
  private static int slot(NameScene scene, int word) {
    int slot = word - scene.first() + WINDOW / 2;
    return slot < WINDOW ? Math.max(-1, slot) : -1;
  }
}
