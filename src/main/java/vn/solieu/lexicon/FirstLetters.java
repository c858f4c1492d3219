package vn.solieu.lexicon;

import java.util.Collection;

/**
 * Tells where none of a set of phrases can begin by the first syllable alone: most places of a text
 * are passed over without a walk down the trie. One bit a phrase in a field of sixteen, so that a
 * table of cue words fits into a cache line or two.
 */
final class FirstLetters {
  /** Letters looked at: no Vietnamese syllable has more. */
  private static final int REACH = 7;

  private static final int BITS_A_PHRASE = 16;
  private static final int FEWEST = 512;

  private final long[] field;

  /** Leaves of a number as many of its upper bits as the field has places. */
  private final int shift;

  private FirstLetters(int bits) {
    field = new long[bits >>> 6];
    shift = 1 + Integer.numberOfLeadingZeros(bits);
  }

  /** Of phrases that are read from their first letter on. */
  static FirstLetters of(Collection<String> phrases) {
    int size = Math.max(FEWEST, phrases.size() * BITS_A_PHRASE);
    FirstLetters first = new FirstLetters(Integer.highestOneBit(size - 1) << 1);
    for (String phrase : phrases) {
      int bit = key(phrase, 0, 1, phrase.length()) >>> first.shift;
      first.field[bit >>> 6] |= 1L << bit;
    }
    return first;
  }

  /**
   * Whether a phrase may begin at {@code start} and go on by {@code step}, 1 or -1; false is sure.
   */
  boolean mayBegin(String text, int start, int step) {
    int bit = key(text, start, step, text.length()) >>> shift;
    return (field[bit >>> 6] & 1L << bit) != 0;
  }

  /** The first letters of the word there, or the mark that stands there, as a number. */
  private static int key(String text, int start, int step, int length) {
    char c = text.charAt(start);
    int key = c * 31;
    int i = start;
    for (int n = 1; n < REACH && WordChars.letter(c); n++) {
      i += step;
      c = i >= 0 && i < length ? text.charAt(i) : ' ';
      key = (key + (WordChars.letter(c) ? c : ' ')) * 31;
    }
    return key * 0x9e3779b9;
  }
}
