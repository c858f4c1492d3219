package vn.solieu.text;

/**
 * What speaks for and against joining a syllable to the one before it, as places in a table of
 * weights: the syllables around the gap, how they are written, what the vocabulary has over them,
 * how strongly they are associated in raw text and what kinds of syllables they are. Every gap has
 * the same number of features.
 */
public final class GapFeatures {
  /** Features of one gap. */
  public static final int COUNT = 55;

  /** Places of the features that name no syllable; they come first and count {@link #SCALE}. */
  public static final int GENERAL = 1 << 16;

  /** How much faster the general weights learn than those of single syllables. */
  public static final int SCALE = 2;

  private static final int LEXICAL_BITS = 20;

  /** Places in the table of weights. */
  public static final int PLACES = GENERAL + (1 << LEXICAL_BITS);

  private int[] out = new int[COUNT];
  private int at;
  private long salt;

  /** Writes the features of the gap before token {@code token} (from 1) to {@code to}. */
  public void fill(Lattice s, int token, int[] to, int from) {
    out = to;
    at = from;
    salt = 0;
    int i = token + Lattice.PAD;
    lexical(s, i);
    shapes(s, i);
    vocabulary(s, i);
    association(s, i);
    forms(s, i);
    clusters(s, i);
  }

  private void add(long value) {
    salt += 0x9e3779b97f4a7c15L;
    long h = (value ^ salt) * 0xd6e8feb86659fd93L;
    out[at++] = GENERAL + (int) ((h ^ h >>> 32) * 0xbf58476d1ce4e5b9L >>> 64 - LEXICAL_BITS);
  }

  private void addGeneral(int value) {
    salt += 0x9e3779b97f4a7c15L;
    long h = (value ^ salt) * 0xd6e8feb86659fd93L;
    out[at++] = (int) ((h ^ h >>> 32) * 0xbf58476d1ce4e5b9L >>> 48);
  }

  private static long mix(long a, long b) {
    return (a * 0x9e3779b97f4a7c15L ^ a >>> 7) + b * 0xc2b2ae3d27d4eb4fL;
  }

  private void lexical(Lattice s, int i) {
    long a = s.codes[i - 2];
    long b = s.codes[i - 1];
    long c = s.codes[i];
    long d = s.codes[i + 1];
    long bc = mix(b, c);
    add(0);
    add(a);
    add(c);
    add(d);
    add(bc);
    add(mix(a, b));
    add(mix(c, d));
    add(mix(bc, d));
    add(mix(a, c));
    add(mix(b, d));
    add(mix(bc, s.forward[i] | s.backward[i] << 1));
  }

  private void shapes(Lattice s, int i) {
    long b = s.codes[i - 1];
    long c = s.codes[i];
    int s1 = s.shapes[i - 2];
    int s2 = s.shapes[i - 1];
    int s3 = s.shapes[i];
    int s4 = s.shapes[i + 1];
    add(s2 | s3 << 3);
    add(s1 | s2 << 3 | s3 << 6);
    add(s1 | s2 << 3 | s3 << 6 | s4 << 9);
    add(mix(b, s3));
    add(mix(c, s2));
    add(mix(b, s2 | s3 << 3 | s4 << 6));
    add(mix(c, s1 | s2 << 3 | s3 << 6));
    add((i == Lattice.PAD + 1 ? 1 : 0) | s2 << 3 | s3 << 6 | s4 << 9);
    add(s.capitalsBefore[i - 1] * 4 + s.capitalsAfter[i]);
  }

  private void vocabulary(Lattice s, int i) {
    int mask = s.cover[i];
    int small = mask & 63;
    int ends = Math.min(s.longestTo[i - 1], 4) | Math.min(s.longestFrom[i], 4) << 3;
    int match = s.forward[i] | s.backward[i] << 1;
    int matches =
        match
            | s.forward[i - 1] << 2
            | s.backward[i - 1] << 3
            | s.forward[i + 1] << 4
            | s.backward[i + 1] << 5;
    int around = s.shapes[i - 2] | s.shapes[i - 1] << 3 | s.shapes[i] << 6 | s.shapes[i + 1] << 9;
    addGeneral(Integer.highestOneBit(mask));
    addGeneral(mask);
    addGeneral(small | ends << 6);
    addGeneral(match);
    addGeneral(matches);
    addGeneral(small | ends << 6 | s.shapes[i - 1] << 12 | s.shapes[i] << 15);
    add(mix(s.codes[i - 1], small));
    add((s.facts[i] & PairFacts.WORD) | around << 1);
    add(matches | small << 6 | ends << 12);
  }

  private void association(Lattice s, int i) {
    int f = s.facts[i];
    int q = PairFacts.association(f);
    int left = PairFacts.association(s.facts[i - 1]);
    int right = PairFacts.association(s.facts[i + 1]);
    int shares = PairFacts.ofFirst(f) | PairFacts.ofSecond(f) << 3;
    int words = words(s, i);
    int two = s.shapes[i - 1] | s.shapes[i] << 3;
    int pair = f & PairFacts.WORD;
    addGeneral(q | PairFacts.frequency(f) << 4);
    addGeneral(q | pair << 4 | two << 5);
    addGeneral(shares);
    addGeneral(q | PairFacts.variety(f) << 4);
    addGeneral(PairFacts.capitals(f) | two << 2);
    addGeneral(q | words << 4);
    addGeneral((q > left ? 1 : 0) | (q > right ? 2 : 0) | words << 2);
    addGeneral(q | right << 4 | words << 8);
    addGeneral(q | pair << 4 | PairFacts.capitals(f) << 5);
    addGeneral(shares | words << 6);
    add(mix(s.codes[i - 1], q));
    add(mix(s.codes[i], q));
  }

  /** Which of the short windows over the gap are words. */
  private static int words(Lattice s, int i) {
    return (s.facts[i] & PairFacts.WORD)
        | (s.facts[i - 1] & PairFacts.WORD) << 1
        | (s.facts[i + 1] & PairFacts.WORD) << 2
        | (s.cover[i] >> 1 & 3) << 3;
  }

  /** Repeated and alliterating syllables: "xinh xinh", "long lanh". */
  private void forms(Lattice s, int i) {
    int a = s.codes[i - 2];
    int b = s.codes[i - 1];
    int c = s.codes[i];
    int d = s.codes[i + 1];
    int same =
        (b == c ? 1 : 0)
            | (a == c ? 2 : 0)
            | (b == d ? 4 : 0)
            | (a == b ? 8 : 0)
            | (c == d ? 16 : 0);
    int pair = s.facts[i] & PairFacts.WORD;
    int before = s.forms[i - 1];
    int here = s.forms[i];
    boolean lower = s.shapes[i - 1] == Shape.LOWER && s.shapes[i] == Shape.LOWER;
    int alike =
        lower ? (before >> 8 == here >> 8 ? 1 : 0) | ((before & 255) == (here & 255) ? 2 : 0) : 4;
    add(same | pair << 5);
    add(alike | pair << 3 | same << 4);
    add(alike | pair << 3 | PairFacts.association(s.facts[i]) << 4);
    add(alike);
  }

  private void clusters(Lattice s, int i) {
    long a = s.clusters[i - 2];
    long b = s.clusters[i - 1];
    long c = s.clusters[i];
    long d = s.clusters[i + 1];
    long q = PairFacts.association(s.facts[i]);
    long small = (s.cover[i] & 63) | (s.facts[i] & PairFacts.WORD) << 6;
    add(b);
    add(c);
    add(b | c << 8);
    add(b | c << 8 | a << 16);
    add(b | c << 8 | d << 16);
    add(a | b << 8 | c << 16 | d << 24);
    add(b | c << 8 | q << 16);
    add(b | small << 8 | q << 16);
    add(c | small << 8 | q << 16);
    add(a | d << 8 | small << 16);
  }
}
