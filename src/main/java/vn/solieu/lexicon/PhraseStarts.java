package vn.solieu.lexicon;

import java.util.Collection;

/**
 * Which beginnings of three chars the phrases of a table have, as bits: most places of a text are
 * told from a phrase's without a walk. May err towards yes, never towards no.
 */
final class PhraseStarts {
  /** Of each of the three chars so many low bits count. */
  private static final int WIDE = 5;

  private static final int NARROW = 4;
  private static final int MANY = 400;

  private final int bits;
  private final int mask;
  private final long[] set;

  private PhraseStarts(int bits) {
    this.bits = bits;
    mask = (1 << bits) - 1;
    set = new long[Math.max(1, (1 << (3 * bits)) / Long.SIZE)];
  }

  static PhraseStarts of(Collection<String> phrases) {
    PhraseStarts starts = new PhraseStarts(phrases.size() > MANY ? WIDE : NARROW);
    phrases.forEach(starts::add);
    return starts;
  }

  /** What a phrase leaves open (behind its end, behind a blank, which may be several) is any. */
  private void add(String phrase) {
    int first = phrase.charAt(0) & mask;
    if (phrase.length() == 1 || phrase.charAt(0) == ' ') {
      fill(first << (2 * bits), 1 << (2 * bits));
      return;
    }
    char c = phrase.charAt(1);
    if (c == ' ') {
      fill(first << (2 * bits), 1 << (2 * bits)); // any kind of blank
      return;
    }
    int two = (first << bits) | (c & mask);
    if (phrase.length() == 2 || phrase.charAt(2) == ' ') {
      fill(two << bits, 1 << bits);
    } else {
      fill((two << bits) | (phrase.charAt(2) & mask), 1);
    }
  }

  private void fill(int from, int count) {
    for (int i = from; i < from + count; i++) {
      set[i >>> 6] |= 1L << i;
    }
  }

  /** Whether a phrase may begin at an offset. */
  boolean may(CharSequence text, int at) {
    if (at + 2 >= text.length()) {
      return true;
    }
    int i =
        ((((text.charAt(at) & mask) << bits) | (text.charAt(at + 1) & mask)) << bits)
            | (text.charAt(at + 2) & mask);
    return (set[i >>> 6] & (1L << i)) != 0;
  }
}
