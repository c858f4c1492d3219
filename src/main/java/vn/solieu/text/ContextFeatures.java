package vn.solieu.text;

/** Features that name syllables and depend on more than two neighbours; nothing of them is kept. */
final class ContextFeatures {
  static final int COUNT = 13;

  private ContextFeatures() {}

  static void fill(Lattice s, int i, Places p, int[] to, int from) {
    p.begin(to, from, 5);
    long a = s.codes[i - 2];
    long b = s.codes[i - 1];
    long c = s.codes[i];
    long d = s.codes[i + 1];
    long bc = Places.mix(b, c);
    int small = s.cover[i] & 63;
    int shapes = s.shapes[i - 1] << 3 | s.shapes[i] << 6;
    p.add(Places.mix(a, c));
    p.add(Places.mix(b, d));
    p.add(Places.mix(bc, d));
    p.add(Places.mix(bc, s.matches[i]));
    p.add(Places.mix(b, shapes | s.shapes[i + 1] << 9));
    p.add(Places.mix(c, shapes | s.shapes[i - 2]));
    p.add(Places.mix(b, small));
    kinds(s, i, small, p);
  }

  private static void kinds(Lattice s, int i, int small, Places p) {
    long a = s.cluster(i - 2);
    long b = s.cluster(i - 1);
    long c = s.cluster(i);
    long d = s.cluster(i + 1);
    long known =
        small | (s.facts[i] & PairFacts.WORD) << 6 | (long) PairFacts.association(s.facts[i]) << 8;
    p.add(b | c << 8 | a << 16);
    p.add(b | c << 8 | d << 16);
    p.add(a | b << 8 | c << 16 | d << 24);
    p.add(b | known << 8);
    p.add(c | known << 8);
    p.add(a | d << 8 | (known & 127) << 16);
  }
}
