package vn.solieu.figure.naming;

/**
 * Which words of a name and of a unit a phrase has that grows word by word: "thu nội địa" three of
 * "thu ngân sách nội địa". What it has so far is a bit a word, so that each counts once.
 */
final class CommonWords {
  /** Bits of the name; those of the unit are above. */
  private static final int HALF = 32;

  private static final long NAME = (1L << HALF) - 1;

  private final int[] name;
  private final int[] unit;

  /** Tells of most words that they are none of these. */
  private final long bits;

  CommonWords(int[] name, int[] unit) {
    this.name = name;
    this.unit = unit;
    bits = bits(name) | bits(unit);
  }

  private static long bits(int[] words) {
    long bits = 0;
    for (int word : words) {
      bits |= 1L << word;
    }
    return bits;
  }

  /** What a phrase has that had {@code had} and goes on with {@code word}. */
  long with(long had, int word) {
    return (bits >>> word & 1) == 0 ? had : with(with(had, word, name, 0), word, unit, HALF);
  }

  private static long with(long had, int word, int[] words, int shift) {
    for (int k = 0; k < words.length; k++) {
      long bit = 1L << shift + k;
      if (words[k] == word && (had & bit) == 0) {
        return had | bit;
      }
    }
    return had;
  }

  /** How many words of the name that are. */
  static int ofName(long had) {
    return Long.bitCount(had & NAME);
  }

  /** How many words of the unit that are. */
  static int ofUnit(long had) {
    return Long.bitCount(had >>> HALF);
  }
}
