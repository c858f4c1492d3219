package vn.solieu.text;

/**
 * What is known of a gap without naming a syllable, packed into one long: the vocabulary's words
 * over it, how four syllables are written and which of them are the same, grades of association.
 */
final class Signature {
  static final int COUNT = 20;

  private Signature() {}

  static long of(Lattice s, int i) {
    return s.cover[i]
        | (long) Math.min(s.longestTo[i - 1], 4) << 15
        | (long) Math.min(s.longestFrom[i], 4) << 18
        | (long) matches(s, i) << 21
        | (long) shapes(s, i) << 27
        | (long) associations(s, i) << 39
        | (long) words(s, i) << 49
        | (long) (s.capitalsBefore[i - 1] | s.capitalsAfter[i] << 2) << 52
        | (long) same(s, i) << 56
        | (i == Lattice.PAD + 1 ? 1L << 61 : 0);
  }

  private static int matches(Lattice s, int i) {
    return s.matches[i] | s.matches[i - 1] << 2 | s.matches[i + 1] << 4;
  }

  private static int shapes(Lattice s, int i) {
    return s.shapes[i - 2] | s.shapes[i - 1] << 3 | s.shapes[i] << 6 | s.shapes[i + 1] << 9;
  }

  private static int associations(Lattice s, int i) {
    int q = PairFacts.association(s.facts[i]);
    int left = PairFacts.association(s.facts[i - 1]);
    int right = PairFacts.association(s.facts[i + 1]);
    return q | right << 4 | (q > left ? 1 << 8 : 0) | (q > right ? 1 << 9 : 0);
  }

  private static int words(Lattice s, int i) {
    return (s.facts[i] & PairFacts.WORD)
        | (s.facts[i - 1] & PairFacts.WORD) << 1
        | (s.facts[i + 1] & PairFacts.WORD) << 2;
  }

  private static int same(Lattice s, int i) {
    int a = s.codes[i - 2];
    int b = s.codes[i - 1];
    int c = s.codes[i];
    int d = s.codes[i + 1];
    return (b == c ? 1 : 0)
        | (a == c ? 2 : 0)
        | (b == d ? 4 : 0)
        | (a == b ? 8 : 0)
        | (c == d ? 16 : 0);
  }

  /** Writes the features of a signature. */
  static void fill(long signature, Places p, int[] to, int from) {
    p.begin(to, from, 4);
    int cover = bits(signature, 0, 15);
    int ends = bits(signature, 15, 6);
    int matches = bits(signature, 21, 6);
    int shapes = bits(signature, 27, 12);
    vocabulary(cover, ends, matches, shapes, p);
    shapes(signature, shapes, p);
    associations(signature, cover, p);
    int same = bits(signature, 56, 5);
    p.add(same | bits(signature, 49, 1) << 5);
  }

  private static void vocabulary(int cover, int ends, int matches, int shapes, Places p) {
    int small = cover & 63;
    p.addGeneral(Integer.highestOneBit(cover));
    p.addGeneral(cover);
    p.addGeneral(small | ends << 6);
    p.addGeneral(matches & 3);
    p.addGeneral(matches);
    p.addGeneral(small | ends << 6 | (long) (shapes >> 3 & 63) << 12);
    p.add(matches | small << 6 | (long) ends << 12);
  }

  private static void shapes(long signature, int shapes, Places p) {
    p.add(shapes & 511);
    p.add(shapes);
    p.add(bits(signature, 61, 1) | shapes >> 3 << 1);
    p.add(bits(signature, 52, 4));
    p.add(bits(signature, 49, 1) | shapes << 1);
    p.add(bits(signature, 52, 4) | bits(signature, 49, 1) << 4 | (shapes >> 3 & 63) << 5);
  }

  private static void associations(long signature, int cover, Places p) {
    int q = bits(signature, 39, 4);
    int right = bits(signature, 43, 4);
    int above = bits(signature, 47, 2);
    int words = bits(signature, 49, 3) | (cover >> 1 & 3) << 3;
    p.addGeneral(q | words << 4);
    p.addGeneral(above | words << 2);
    p.addGeneral(q | right << 4 | (long) words << 8);
    p.addGeneral(q | right << 4);
    p.addGeneral(q | above << 4 | (cover == 0 ? 64 : 0));
    p.addGeneral(q | (cover & 63) << 4);
  }

  private static int bits(long signature, int from, int count) {
    return (int) (signature >>> from) & (1 << count) - 1;
  }
}
