package vn.solieu.text;

/**
 * Features that depend on two neighbouring syllables alone: for the gap between them, the gap after
 * and the gap before them. The places {@code i - 1} and {@code i} of the lattice are the only ones
 * read.
 */
final class PairFeatures {
  static final int HERE = 25;
  static final int BEFORE = 2;
  static final int AFTER = 2;

  /** Place of the pair's own name among the features for the gap between the two. */
  static final int NAME = 2;

  private PairFeatures() {}

  /**
   * The sum of weights for the gap between the two. What names one syllable, its cluster or its
   * shape counts half as much again as was learned: beside the names of the pairs that the treebank
   * shows it learns too little of what it must say of pairs never seen (Sutton et al. 2006, weight
   * undertraining). One and a half was chosen over folds of train.
   */
  static int sumHere(short[] weights, int[] places) {
    int sum = 0;
    int alone = 0;
    for (int k = 0; k < HERE; k++) {
      int weight = weights[places[k]];
      sum += weight;
      alone += places[k] < GapFeatures.GENERAL || k == NAME ? 0 : weight;
    }
    return sum + (alone >> 1);
  }

  /** For the gap between the two. */
  static void here(Lattice s, int i, Places p, int[] to, int from) {
    p.begin(to, from, 1);
    long b = s.codes[i - 1];
    long c = s.codes[i];
    int two = s.shapes[i - 1] | s.shapes[i] << 3;
    p.add(0);
    p.add(c);
    p.add(Places.mix(b, c));
    p.add(two);
    p.add(Places.mix(b, s.shapes[i]));
    p.add(Places.mix(c, s.shapes[i - 1]));
    association(s, i, two, p);
    alike(s, i, p);
    kinds(s, i, p);
    familiarity(s, i, two, p);
  }

  /** For the gap after the two. */
  static void before(Lattice s, int i, Places p, int[] to, int from) {
    p.begin(to, from, 2);
    p.add(s.codes[i - 1]);
    p.add(Places.mix(s.codes[i - 1], s.codes[i]));
  }

  /** For the gap before the two. */
  static void after(Lattice s, int i, Places p, int[] to, int from) {
    p.begin(to, from, 3);
    p.add(s.codes[i]);
    p.add(Places.mix(s.codes[i - 1], s.codes[i]));
  }

  private static void association(Lattice s, int i, int two, Places p) {
    int f = s.facts[i];
    int q = PairFacts.association(f);
    int pair = f & PairFacts.WORD;
    int shares = PairFacts.ofFirst(f) | PairFacts.ofSecond(f) << 3;
    p.addGeneral(q | PairFacts.frequency(f) << 4);
    p.addGeneral(q | pair << 4 | two << 5);
    p.addGeneral(shares);
    p.addGeneral(q | PairFacts.variety(f) << 4);
    p.addGeneral(PairFacts.capitals(f) | two << 2);
    p.addGeneral(q | pair << 4 | PairFacts.capitals(f) << 5);
    p.addGeneral(shares | pair << 6);
    p.add(Places.mix(s.codes[i - 1], q));
    p.add(Places.mix(s.codes[i], q));
  }

  /** Alliterating and rhyming syllables: "long lanh", "lác đác". */
  private static void alike(Lattice s, int i, Places p) {
    int before = s.forms[i - 1];
    int here = s.forms[i];
    boolean lower = s.shapes[i - 1] == Shape.LOWER && s.shapes[i] == Shape.LOWER;
    int alike =
        lower ? (before >> 8 == here >> 8 ? 1 : 0) | ((before & 255) == (here & 255) ? 2 : 0) : 4;
    p.add(alike | PairFacts.association(s.facts[i]) << 3 | (s.facts[i] & PairFacts.WORD) << 7);
    p.add(alike);
  }

  /**
   * Rare and foreign syllables: what neither vocabulary nor raw text know is seldom half a word.
   */
  private static void familiarity(Lattice s, int i, int two, Places p) {
    int b = SyllableFacts.familiarity(s.kind(i - 1));
    int c = SyllableFacts.familiarity(s.kind(i));
    int listed = b >> 3 | c >> 3 << 1;
    p.addGeneral(b | c << 4 | two << 8);
    p.addGeneral(listed | two << 2);
    p.addGeneral(b | two << 4);
    p.addGeneral(c | two << 4);
  }

  private static void kinds(Lattice s, int i, Places p) {
    long b = s.cluster(i - 1);
    long c = s.cluster(i);
    p.add(b);
    p.add(c);
    p.add(b | c << 8);
    p.add(b | c << 8 | (long) PairFacts.association(s.facts[i]) << 16);
  }
}
