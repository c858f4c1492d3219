package vn.solieu.figure.naming;

import vn.solieu.figure.choice.Places;
import vn.solieu.figure.choice.TextWords;

/**
 * What tells a good name: the numbers of the weights that count for a candidate, in groups that
 * depend on ever more of it, so that {@link NameScorer} adds up each group once.
 */
final class NameFeatures {
  /** Steps of the share of words that a candidate has in common with the name of the rules. */
  static final int SHARES = 8;

  /** Kinds that a candidate may be of. */
  static final int KINDS = 16;

  /** Steps of how far a phrase is from the quantity. */
  static final int FARS = 9;

  private static final double[] SHARED = {0.01, 0.34, 0.5, 0.67, 0.8, 0.99};
  private static final int[] FAR = {1, 2, 3, 4, 6, 9, 14, 25};
  private static final int LONG = 8;

  /** Words of phrases whose shares are tabled. */
  private static final int TABLED = 24;

  private static final int MANY = 4;

  /** The step of each share of words in common, by how many they are and how many both have. */
  private static final byte[][] STEPS = steps();

  /** What a word or two beside each other are to a phrase. */
  private static final int FIRST = 0;

  private static final int LAST = 1;
  private static final int WITHIN = 2;
  private static final int WHOLE = 3;
  private static final int BEFORE = 4;
  private static final int AFTER = 5;
  private static final int OPENING = 6;
  private static final int CLOSING = 7;

  /** The first under the kinds of units. */
  private static final int KIND = 8;

  private final Places places = new Places();

  /** The places of all groups of a candidate. */
  int[] all(NameScene scene, NameCandidate candidate) {
    places.clear();
    int shared = shared(scene, candidate);
    ruled(scene.kind(), shared, length(scene, candidate));
    kinds(scene.kind(), candidate.kinds());
    lent(scene, candidate);
    length(scene.kind(), candidate.length());
    words(scene, candidate);
    for (int word : candidate.words()) {
      word(word);
    }
    if (candidate.from() >= 0) {
      stands(scene, candidate);
    }
    return places.all();
  }

  /** What was told since it was last cleared. */
  Places places() {
    return places;
  }

  /** 0 where the rules gave no name, else 1 to 7. */
  static int shared(NameScene scene, NameCandidate candidate) {
    int ruled = scene.ruled().length;
    return ruled == 0 ? 0 : 1 + step(candidate.ofName(), candidate.length() + ruled);
  }

  private static int step(int common, int all) {
    return common < STEPS.length && all < STEPS[common].length
        ? STEPS[common][all]
        : step(2.0 * common / all, SHARED);
  }

  private static byte[][] steps() {
    byte[][] steps = new byte[TABLED][2 * TABLED];
    for (int common = 0; common < TABLED; common++) {
      for (int all = 1; all < 2 * TABLED; all++) {
        steps[common][all] = (byte) step(2.0 * common / all, SHARED);
      }
    }
    return steps;
  }

  /** 0 shorter than the name of the rules, 1 as long, 2 longer. */
  static int length(NameScene scene, NameCandidate candidate) {
    return 1 + Integer.signum(candidate.length() - scene.ruled().length);
  }

  void ruled(FigureKind figure, int shared, int length) {
    places.add(1, shared, 0);
    places.add(2, shared, figure.rule());
    places.add(3, shared, figure.who());
    places.add(4, shared, length);
  }

  void kinds(FigureKind figure, int kinds) {
    for (int bit = 0; bit < KINDS; bit++) {
      if ((kinds >> bit & 1) != 0) {
        one(figure, bit);
      }
    }
    together(kinds);
  }

  /** One kind that a candidate is of. */
  void one(FigureKind figure, int kind) {
    places.add(5, kind, 0);
    places.add(6, kind, figure.who());
    places.add(7, kind, figure.rule());
  }

  /** All kinds that a candidate is of. */
  void together(int kinds) {
    places.add(8, kinds & ~NameCandidate.RULE, 0);
  }

  void lent(NameScene scene, NameCandidate candidate) {
    if (candidate.lender() < 0) {
      unlent(scene.kind());
      return;
    }
    int like = scene.given().likeness(candidate.lender());
    places.add(9, like, 0);
    places.add(10, like, scene.kind().who());
    places.add(11, Math.min(MANY, scene.given().uses(candidate.lender())), 0);
  }

  /** No earlier figure lends it. */
  void unlent(FigureKind figure) {
    places.add(12, figure.who(), 0);
  }

  void length(FigureKind figure, int words) {
    places.add(13, Math.min(words, LONG), 0);
    places.add(14, Math.min(words, LONG), figure.who());
  }

  /** The words at both ends of the phrase. */
  void words(NameScene scene, NameCandidate candidate) {
    int n = candidate.length();
    int first = candidate.word(0);
    int last = candidate.word(n - 1);
    first(first, n > 1 ? candidate.word(1) : 0);
    last(last, n > 1 ? candidate.word(n - 2) : 0);
    kind(scene.kind().unit(), first);
    if (n <= 2) {
      few(n, first, last);
    }
    unit(scene.kind(), unit(scene, candidate));
  }

  /** The first word and the one after it, 0 when it is the only one. */
  void first(int word, int next) {
    word(word, FIRST);
    pair(word, next, FIRST);
  }

  /** The last word and the one before it, 0 when it is the only one. */
  void last(int word, int before) {
    word(word, LAST);
    pair(before, word, LAST);
  }

  /** The first word with the kind of unit. */
  void kind(int kind, int first) {
    word(first, KIND + kind);
  }

  /** The whole phrase, where it is of one word or two. */
  void few(int n, int first, int last) {
    if (n == 1) {
      word(first, WHOLE);
    } else {
      pair(first, last, WHOLE);
    }
  }

  /** 0 where it has no word of the unit, 2 where it is the unit, else 1. */
  static int unit(NameScene scene, NameCandidate candidate) {
    int common = candidate.ofUnit();
    boolean whole = 2 * common == candidate.length() + scene.unit().length;
    return common == 0 ? 0 : whole ? 2 : 1;
  }

  void unit(FigureKind figure, int shared) {
    places.add(23, shared, figure.unit());
  }

  void word(int word) {
    word(word, WITHIN);
  }

  /** Where the phrase begins and ends. */
  void stands(NameScene scene, NameCandidate candidate) {
    opening(scene.words(), candidate.from());
    far(scene.kind(), behind(scene, candidate.from()), 0);
    closing(scene.words(), candidate.to());
    far(scene.kind(), ahead(scene, candidate.to()), 1);
  }

  /** Where the phrase begins. */
  void opening(TextWords words, int from) {
    int before = words.code(from - 1);
    word(before, BEFORE);
    pair(words.code(from - 2), before, BEFORE);
    pair(before, words.word(from), OPENING);
    boolean opens = words.sentence(from - 1) != words.sentence(from);
    places.add(33, opens ? 1 : 0, words.isCapital(from) ? 1 : 0);
    places.add(34, words.isNumber(from) ? 1 : 0, 0);
  }

  /** The step of how far behind the quantity a phrase begins, -1 where it does not. */
  static int behind(NameScene scene, int from) {
    return from > scene.last() ? step(from - scene.last(), FAR) : -1;
  }

  /** Where the phrase ends. */
  void closing(TextWords words, int to) {
    int after = words.code(to + 1);
    word(after, AFTER);
    pair(after, words.code(to + 2), AFTER);
    pair(words.word(to), after, CLOSING);
    places.add(35, words.isNumber(to) ? 1 : 0, 0);
  }

  /** The step of how far before the quantity a phrase ends, -1 where it does not. */
  static int ahead(NameScene scene, int to) {
    return to < scene.first() ? step(scene.first() - to, FAR) : -1;
  }

  /** How far the phrase is behind the quantity (side 0) or before it (1); -1 tells nothing. */
  void far(FigureKind figure, int step, int side) {
    if (step >= 0) {
      places.add(31, step, side);
      places.add(32, step * 2 + side, figure.who());
    }
  }

  private void word(int word, int as) {
    places.add(Places.row(15, word, 0), as);
  }

  private void pair(int first, int second, int as) {
    places.add(Places.row(16, first, second), as);
  }

  private static int step(double value, double[] steps) {
    int k = 0;
    while (k < steps.length && value >= steps[k]) {
      k++;
    }
    return k;
  }

  private static int step(int value, int[] steps) {
    int k = 0;
    while (k < steps.length && value >= steps[k]) {
      k++;
    }
    return k;
  }
}
