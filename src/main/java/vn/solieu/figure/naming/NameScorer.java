package vn.solieu.figure.naming;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;

/**
 * Scores the candidates of one figure after the other. What many of them share is added up once:
 * what the words of a text tell for all its figures, what depends on the figure (how far away a
 * word is, the kinds and lengths of phrases) for all its candidates.
 */
final class NameScorer {
  private static final int LENGTHS = 3;
  private static final int LONGEST = 32;
  private static final int UNITS = 3;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** Words before and after a figure that are kept, more than a candidate reaches. */
  private static final int WINDOW = 128;

  private final ChoiceModel model;
  private final NameFeatures features = new NameFeatures();

  private final Kept openings = new Kept(features::opening);
  private final Kept closings = new Kept(features::closing);
  private final Kept heads = new Kept((s, i) -> features.first(word(s, i), word(s, i + 1)));
  private final Kept tails = new Kept((s, i) -> features.last(word(s, i), word(s, i - 1)));
  private final Kept words = new Kept((s, i) -> features.word(word(s, i)));
  private final Kept singles = new Kept(this::single);
  private final Kept pairs = new Kept((s, i) -> features.few(2, word(s, i), word(s, i + 1)));
  private final List<Kept> ofText =
      List.of(openings, closings, heads, tails, words, singles, pairs);

  private final Kept firsts = new Kept((s, i) -> features.kind(s, word(s, i)));
  private final Kept behind = new Kept(features::behind);
  private final Kept ahead = new Kept(features::ahead);
  private final List<Kept> ofScene = List.of(firsts, behind, ahead);

  private final int[] ruled = new int[NameFeatures.SHARES * LENGTHS];
  private final int[] lengths = new int[LONGEST];
  private final int[] units = new int[UNITS];
  private @Nullable TextWords text;
  private int kinds = -1;
  private int ofKinds;
  private int unlent;

  NameScorer(ChoiceModel model) {
    this.model = model;
  }

  /** The sums of the weights of each candidate. */
  int[] scores(NameScene scene) {
    forget(scene);
    int[] scores = new int[scene.candidates().size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = score(scene, scene.candidates().get(k));
    }
    return scores;
  }

  /** Forgets what does not hold for this figure. */
  private void forget(NameScene scene) {
    if (text != scene.words()) {
      text = scene.words();
      ofText.forEach(kept -> kept.clear(0, scene.words().size()));
    }
    ofScene.forEach(kept -> kept.clear(scene.first() - WINDOW / 2, WINDOW));
    Arrays.fill(ruled, UNKNOWN);
    Arrays.fill(lengths, UNKNOWN);
    Arrays.fill(units, UNKNOWN);
    kinds = -1;
    unlent = UNKNOWN;
  }

  private int score(NameScene scene, NameCandidate candidate) {
    int sum = ruled(scene, candidate) + kinds(scene, candidate.kinds());
    int n = candidate.length();
    if (lengths[n] == UNKNOWN) {
      features.places().clear();
      features.length(scene, n);
      lengths[n] = model.sum(features.places());
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
      features.places().clear();
      features.ruled(scene, shared, length);
      ruled[k] = model.sum(features.places());
    }
    return ruled[k];
  }

  private int kinds(NameScene scene, int of) {
    if (of != kinds) {
      features.places().clear();
      features.kinds(scene, of);
      kinds = of;
      ofKinds = model.sum(features.places());
    }
    return ofKinds;
  }

  private int lent(NameScene scene, NameCandidate candidate) {
    boolean none = candidate.lender() < 0;
    if (none && unlent != UNKNOWN) {
      return unlent;
    }
    features.places().clear();
    features.lent(scene, candidate);
    int sum = model.sum(features.places());
    unlent = none ? sum : unlent;
    return sum;
  }

  /** The words of a phrase that need not stand in the text. */
  private int own(NameScene scene, NameCandidate candidate) {
    features.places().clear();
    features.words(scene, candidate);
    for (int k = 0; k < candidate.length(); k++) {
      features.word(candidate.word(k));
    }
    return model.sum(features.places());
  }

  /** The words of a run of words of the text: the same as its own. */
  private int printed(NameScene scene, NameCandidate candidate) {
    int from = candidate.from();
    int to = candidate.to();
    int sum = unit(scene, NameFeatures.unit(scene, candidate)) + firsts.of(scene, from);
    for (int word = from; word <= to; word++) {
      sum += words.of(scene, word);
    }
    if (from == to) {
      return sum + singles.of(scene, from);
    }
    sum += heads.of(scene, from) + tails.of(scene, to);
    return from + 1 == to ? sum + pairs.of(scene, from) : sum;
  }

  private int unit(NameScene scene, int shared) {
    if (units[shared] == UNKNOWN) {
      features.places().clear();
      features.unit(scene, shared);
      units[shared] = model.sum(features.places());
    }
    return units[shared];
  }

  /** The word of a phrase of no other. */
  private void single(NameScene scene, int at) {
    int word = word(scene, at);
    features.first(word, 0);
    features.last(word, 0);
    features.few(1, word, word);
  }

  private static int word(NameScene scene, int at) {
    return scene.words().word(at);
  }

  /** Where the phrase begins and ends. */
  private int ends(NameScene scene, NameCandidate candidate) {
    features.places().clear();
    features.around(scene, candidate);
    int from = candidate.from();
    int to = candidate.to();
    return model.sum(features.places())
        + openings.of(scene, from)
        + behind.of(scene, from)
        + closings.of(scene, to)
        + ahead.of(scene, to);
  }

  /** What a word of the text tells at its place in a phrase. */
  private interface WordReader {
    void read(NameScene scene, int word);
  }

  /** The sums of what is read of the words of a stretch, each added up once. */
  private final class Kept {
    private final WordReader reader;
    private int[] sums = new int[WINDOW];
    private int first;
    private int size;

    Kept(WordReader reader) {
      this.reader = reader;
    }

    /** From now on of {@code count} words from {@code from} on. */
    void clear(int from, int count) {
      first = from;
      size = count;
      sums = sums.length < count ? new int[count] : sums;
      Arrays.fill(sums, 0, count, UNKNOWN);
    }

    int of(NameScene scene, int word) {
      int slot = word - first;
      boolean near = slot >= 0 && slot < size;
      if (near && sums[slot] != UNKNOWN) {
        return sums[slot];
      }
      features.places().clear();
      reader.read(scene, word);
      int sum = model.sum(features.places());
      if (near) {
        sums[slot] = sum;
      }
      return sum;
    }
  }
}
