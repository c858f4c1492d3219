package vn.solieu.text;

/**
 * Scores gaps with a model's weights and keeps the sums of pairs and signatures, which come again
 * and again. Many threads may share it without a lock: an entry is only believed when the exclusive
 * or of its parts gives back the key, so that a half-written one counts as absent. What is kept
 * never changes a score.
 */
final class GapScorer {
  private static final int PAIR_BITS = 19;
  private static final int SIGNATURE_BITS = 15;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final short[] weights;
  private final int margin;
  private final SyllableFacts known;

  /** Two longs an entry: check; facts and three sums. 8 MB: half the misses of 2 MB. */
  private final long[] pairs = new long[2 << PAIR_BITS];

  /** Two longs an entry: check, sum. */
  private final long[] signatures = new long[2 << SIGNATURE_BITS];

  /**
   * @param margin a sum without {@link ContextFeatures} that is further from 0 stands
   */
  GapScorer(short[] weights, int margin, SyllableFacts known) {
    this.weights = weights;
    this.margin = margin;
    this.known = known;
  }

  /** Fills {@code s.scores} with what speaks for joining each token to the one before it. */
  void score(Lattice s, Scratch scratch) {
    s.pad(known.kinds());
    int end = Lattice.PAD + s.size;
    pairs(s, end, scratch);
    s.vocabulary(known.runs());
    for (int i = Lattice.PAD + 1; i < end; i++) {
      if (!s.closed[i]) {
        s.scores[i] = score(s, i, scratch);
      }
    }
  }

  /** In two passes, so that the processor waits for many far reads at once. */
  private void pairs(Lattice s, int end, Scratch scratch) {
    scratch.begin(end + 1);
    long[] checks = scratch.checks;
    long[] values = scratch.values;
    for (int i = Lattice.PAD; i <= end; i++) {
      long key = key(s, i);
      int slot = (int) (key * SPREAD >>> 64 - PAIR_BITS) << 1;
      long value = pairs[slot + 1];
      values[i] = value;
      checks[i] = pairs[slot] ^ value ^ key;
    }
    int misses = 0;
    for (int i = Lattice.PAD; i <= end; i++) {
      scratch.missing[misses] = i;
      misses += checks[i] == 0 ? 0 : 1;
    }
    for (int m = 0; m < misses; m++) {
      s.fact(scratch.missing[m], known.pairs());
    }
    for (int m = 0; m < misses; m++) {
      int i = scratch.missing[m];
      values[i] = sums(s, i, scratch);
    }
    for (int i = Lattice.PAD; i <= end; i++) {
      unpack(s, i, values[i]);
    }
  }

  private static long key(Lattice s, int i) {
    long shapes = s.shapes[i - 1] << 1L | s.shapes[i] << 4L | 1L;
    return Places.mix(s.codes[i - 1], s.codes[i]) << 7 | shapes;
  }

  private static void unpack(Lattice s, int i, long value) {
    s.facts[i] = (int) value & 63;
    s.after[i] = (int) (value << 41 >> 47);
    s.before[i] = (int) (value << 24 >> 47);
    s.here[i] = (int) (value >> 40);
  }

  /** The low facts in 6 bits, then the sums for the gaps before, after and between the two. */
  private long sums(Lattice s, int i, Scratch scratch) {
    int[] places = scratch.features;
    PairFeatures.here(s, i, scratch.places, places, 0);
    long here = PairFeatures.sumHere(weights, places);
    PairFeatures.before(s, i, scratch.places, places, 0);
    long before = sum(places, PairFeatures.BEFORE);
    PairFeatures.after(s, i, scratch.places, places, 0);
    long after = sum(places, PairFeatures.AFTER);
    long value = s.facts[i] & 63 | (after & 0x1ffff) << 6 | (before & 0x1ffff) << 23 | here << 40;
    long key = key(s, i);
    int slot = (int) (key * SPREAD >>> 64 - PAIR_BITS) << 1;
    pairs[slot] = key ^ value;
    pairs[slot + 1] = value;
    return value;
  }

  private int score(Lattice s, int i, Scratch scratch) {
    int sum = s.here[i] + s.before[i - 1] + s.after[i + 1] + signature(s, i, scratch);
    if (Math.abs(sum) > margin) {
      return sum;
    }
    ContextFeatures.fill(s, i, scratch.places, scratch.features, 0);
    return sum + sum(scratch.features, ContextFeatures.COUNT);
  }

  private int signature(Lattice s, int i, Scratch scratch) {
    long signature = Signature.of(s, i) | 1L << 63;
    int slot = (int) (signature * SPREAD >>> 64 - SIGNATURE_BITS) << 1;
    long sum = signatures[slot + 1];
    if ((signatures[slot] ^ sum) != signature) {
      Signature.fill(signature, scratch.places, scratch.features, 0);
      sum = sum(scratch.features, Signature.COUNT);
      signatures[slot] = signature ^ sum;
      signatures[slot + 1] = sum;
    }
    return (int) sum;
  }

  private int sum(int[] features, int count) {
    short[] w = weights;
    int sum = 0;
    for (int k = 0; k < count; k++) {
      sum += w[features[k]];
    }
    return sum;
  }

  /** What one thread needs while it scores. */
  static final class Scratch {
    final Places places = new Places();
    final int[] features = new int[GapFeatures.COUNT];
    long[] checks = new long[0];
    long[] values = new long[0];
    int[] missing = new int[0];

    void begin(int tokens) {
      if (checks.length < tokens + 1) {
        checks = new long[2 * tokens];
        values = new long[2 * tokens];
        missing = new int[2 * tokens];
      }
    }
  }
}
