package vn.solieu.figure.naming;

import java.util.Arrays;

/**
 * Scores the candidates of one figure after the other. What many of them share (their words, where
 * they begin, where they end, their kinds and lengths) is added up once.
 */
final class NameScorer {
  private static final int LENGTHS = 3;
  private static final int LONGEST = 32;
  private static final int UNITS = 3;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final NameModel model;
  private final NameFeatures features = new NameFeatures();
  private final Kept openings = new Kept(features::opening);
  private final Kept closings = new Kept(features::closing);
  private final Kept heads = new Kept(this::head);
  private final Kept tails = new Kept(this::tail);
  private final Kept words = new Kept((scene, word) -> features.word(scene.words().word(word)));
  private final int[] ruled = new int[NameFeatures.SHARES * LENGTHS];
  private final int[] lengths = new int[LONGEST];
  private final int[] units = new int[UNITS];
  private int kinds = -1;
  private int ofKinds;
  private int unlent;

  NameScorer(NameModel model) {
    this.model = model;
  }

  /** The sums of the weights of each candidate. */
  int[] scores(NameScene scene) {
    for (Kept kept : new Kept[] {openings, closings, heads, tails, words}) {
      kept.clear();
    }
    Arrays.fill(ruled, UNKNOWN);
    Arrays.fill(lengths, UNKNOWN);
    Arrays.fill(units, UNKNOWN);
    kinds = -1;
    unlent = UNKNOWN;
    int[] scores = new int[scene.candidates().size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = score(scene, scene.candidates().get(k));
    }
    return scores;
  }

  private int score(NameScene scene, NameCandidate candidate) {
    int sum = ruled(scene, candidate) + kinds(scene, candidate.kinds());
    int n = candidate.length();
    if (lengths[n] == UNKNOWN) {
      features.clear();
      features.length(scene, n);
      lengths[n] = model.sum(features);
    }
    sum += lengths[n] + lent(scene, candidate);
    sum += candidate.isPrinted() ? printed(scene, candidate) : own(scene, candidate);
    return candidate.from() < 0 ? sum : sum + ends(scene, candidate);
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

  private int lent(NameScene scene, NameCandidate candidate) {
    boolean none = candidate.lender() < 0;
    if (none && unlent != UNKNOWN) {
      return unlent;
    }
    features.clear();
    features.lent(scene, candidate);
    int sum = model.sum(features);
    unlent = none ? sum : unlent;
    return sum;
  }

  /** The words of a phrase that need not stand in the text. */
  private int own(NameScene scene, NameCandidate candidate) {
    features.clear();
    features.words(scene, candidate);
    for (int k = 0; k < candidate.length(); k++) {
      features.word(candidate.word(k));
    }
    return model.sum(features);
  }

  /** The words of a run of words of the text: the same as its own. */
  private int printed(NameScene scene, NameCandidate candidate) {
    int from = candidate.from();
    int to = candidate.to();
    int sum = unit(scene, NameFeatures.unit(scene, candidate));
    for (int word = from; word <= to; word++) {
      sum += words.of(scene, word);
    }
    if (from < to) {
      sum += heads.of(scene, from) + tails.of(scene, to);
    }
    return from + 1 < to ? sum : sum + few(scene, candidate);
  }

  private int unit(NameScene scene, int shared) {
    if (units[shared] == UNKNOWN) {
      features.clear();
      features.unit(scene, shared);
      units[shared] = model.sum(features);
    }
    return units[shared];
  }

  /** Of a phrase of one word or two what heads and tails do not tell. */
  private int few(NameScene scene, NameCandidate candidate) {
    int n = candidate.length();
    int first = candidate.word(0);
    features.clear();
    features.few(n, first, candidate.word(n - 1));
    if (n == 1) {
      features.first(first, 0);
      features.last(first, 0);
      features.kind(scene, first);
    }
    return model.sum(features);
  }

  /** The first word of a phrase of more. */
  private void head(NameScene scene, int from) {
    features.first(scene.words().word(from), scene.words().word(from + 1));
    features.kind(scene, scene.words().word(from));
  }

  /** The last word of a phrase of more. */
  private void tail(NameScene scene, int to) {
    features.last(scene.words().word(to), scene.words().word(to - 1));
  }

  /** Where the phrase begins and ends. */
  private int ends(NameScene scene, NameCandidate candidate) {
    features.clear();
    features.around(scene, candidate);
    return model.sum(features)
        + openings.of(scene, candidate.from())
        + closings.of(scene, candidate.to());
  }

  /** What a word of the text tells at its place in a phrase. */
  private interface WordReader {
    void read(NameScene scene, int word);
  }

  /** The sums of what is read of the words around a figure, each added up once. */
  private final class Kept {
    /** Words before and after a figure that are kept, more than a candidate reaches. */
    private static final int WINDOW = 128;

    private final WordReader reader;
    private final int[] sums = new int[WINDOW];

    Kept(WordReader reader) {
      this.reader = reader;
    }

    void clear() {
      Arrays.fill(sums, UNKNOWN);
    }

    int of(NameScene scene, int word) {
      int slot = word - scene.first() + WINDOW / 2;
      boolean near = slot >= 0 && slot < WINDOW;
      if (near && sums[slot] != UNKNOWN) {
        return sums[slot];
      }
      features.clear();
      reader.read(scene, word);
      int sum = model.sum(features);
      if (near) {
        sums[slot] = sum;
      }
      return sum;
    }
  }
}
