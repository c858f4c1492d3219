package vn.solieu.search;

import java.util.HashMap;
import java.util.Map;
import vn.solieu.text.Simhash;

/**
 * Articles that are copies of one another, by their fingerprints. Fingerprints at most {@link
 * Simhash#NEAR} bits apart share at least one of that many and one bands of bits, so only articles
 * of one band are compared. The time grows with the square of the archive over 512: a hundred
 * thousand articles take a tenth of a second, once for each state of the index.
 */
final class CopyGroups {
  private static final int BANDS = Simhash.NEAR + 1;
  private static final int WIDTH = Long.SIZE / BANDS;

  private final long[] fingerprints;
  private final int[] parents;
  private final boolean[] compared;

  private CopyGroups(long[] fingerprints) {
    this.fingerprints = fingerprints;
    parents = new int[fingerprints.length];
    compared = new boolean[fingerprints.length];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /** The first of each one's group; 0 as fingerprint is a group of its own. */
  static int[] of(long[] fingerprints) {
    CopyGroups groups = new CopyGroups(fingerprints);
    groups.joinSame();
    for (int band = 0; band < BANDS; band++) {
      groups.join(band);
    }
    int[] firsts = new int[fingerprints.length];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = groups.first(i);
    }
    return firsts;
  }

  private void joinSame() {
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      if (fingerprints[i] != 0) {
        Integer same = first.putIfAbsent(fingerprints[i], i);
        parents[i] = same == null ? i : same;
        compared[i] = same == null;
      }
    }
  }

  private void join(int band) {
    int[] heads = new int[1 << WIDTH];
    int[] next = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      if (compared[i]) {
        int bucket = (int) (fingerprints[i] >>> (band * WIDTH)) & (heads.length - 1);
        for (int other = heads[bucket]; other > 0; other = next[other - 1]) {
          if (Simhash.near(fingerprints[i], fingerprints[other - 1])) {
            unite(i, other - 1);
          }
        }
        next[i] = heads[bucket];
        heads[bucket] = i + 1;
      }
    }
  }

  private int first(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void unite(int a, int b) {
    int x = first(a);
    int y = first(b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }
}
