package vn.solieu.text;

/**
 * Turns features into places of a table of weights: every feature of a group has a salt of its own,
 * so that the same value means another place in another feature.
 */
final class Places {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private int[] out = new int[0];
  private int at;
  private long salt;

  /** Writes the next features to {@code to} from {@code from} on, as those of {@code group}. */
  void begin(int[] to, int from, int group) {
    out = to;
    at = from;
    salt = 64L * group * STEP;
  }

  /** How many places have been written, counted from the array's begin. */
  int end() {
    return at;
  }

  /** A feature that names a syllable or more. */
  void add(long value) {
    out[at++] = GapFeatures.GENERAL + (int) (hash(value) >>> 64 - GapFeatures.LEXICAL_BITS);
  }

  /** A feature that names none. */
  void addGeneral(long value) {
    out[at++] = (int) (hash(value) >>> 64 - GapFeatures.GENERAL_BITS);
  }

  static long mix(long a, long b) {
    return (a * STEP ^ a >>> 7) + b * 0xc2b2ae3d27d4eb4fL;
  }

  private long hash(long value) {
    salt += STEP;
    long h = (value ^ salt) * 0xd6e8feb86659fd93L;
    return (h ^ h >>> 32) * 0xbf58476d1ce4e5b9L;
  }
}
