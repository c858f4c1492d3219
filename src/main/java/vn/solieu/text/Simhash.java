package vn.solieu.text;

/**
 * A 64-bit fingerprint of a text over shingles of three syllables (Charikar 2002; Manku et al.
 * 2007): copies of one text differ in few bits. A pure function of the text: case, punctuation,
 * digits' marks and white space play no part.
 */
public final class Simhash {
  /** Texts at most this many bits apart are copies of one another. */
  public static final int NEAR = 6;

  private static final int SHINGLE = 3;

  /** A letter or digit in lower case, 0 for every other unit. */
  private static final char[] WRITTEN = written();

  private Simhash() {}

  private static char[] written() {
    char[] written = new char[1 << Character.SIZE];
    for (int c = 0; c < written.length; c++) {
      written[c] = Character.isLetterOrDigit((char) c) ? Character.toLowerCase((char) c) : 0;
    }
    return written;
  }

  /** The fingerprint; 0 for a text without words. */
  public static long of(CharSequence given) {
    String text = given.toString();
    long[] votes = new long[Integer.SIZE];
    long[] last = new long[SHINGLE];
    int words = 0;
    int i = 0;
    while (i < text.length()) {
      char c = WRITTEN[text.charAt(i++)];
      if (c == 0) {
        continue;
      }
      long hash = 0xcbf29ce484222325L;
      while (c != 0) {
        hash = (hash ^ c) * 0x100000001b3L;
        c = i < text.length() ? WRITTEN[text.charAt(i++)] : 0;
      }
      last[words++ % SHINGLE] = hash;
      vote(votes, shingle(last, words));
    }
    return words == 0 ? 0 : majority(votes, words);
  }

  /** How many bits two fingerprints differ in. */
  public static int distance(long a, long b) {
    return Long.bitCount(a ^ b);
  }

  /** Whether two fingerprints are of copies; 0 is like nothing. */
  public static boolean near(long a, long b) {
    return a != 0 && b != 0 && distance(a, b) <= NEAR;
  }

  private static long shingle(long[] last, int words) {
    long hash = 0;
    for (int k = 0; k < SHINGLE; k++) {
      hash = hash * 31 + last[Math.floorMod(words - 1 - k, SHINGLE)];
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    hash *= 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }

  /**
   * Counts the set bits of {@code hash} in 64 counters at once: {@code votes[k]} holds the k-th
   * binary digit of each.
   */
  private static void vote(long[] votes, long hash) {
    long carry = hash;
    for (int digit = 0; carry != 0; digit++) {
      long both = votes[digit] & carry;
      votes[digit] ^= carry;
      carry = both;
    }
  }

  /** The bits set in more than half of the words. */
  private static long majority(long[] votes, int words) {
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      long count = 0;
      for (int digit = 0; digit < votes.length; digit++) {
        count |= (votes[digit] >>> bit & 1) << digit;
      }
      bits |= 2 * count > words ? 1L << bit : 0;
    }
    return bits;
  }
}
