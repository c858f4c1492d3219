package vn.solieu.figure.naming;

import java.util.Arrays;

/**
 * A phrase that may name a quantity, and where it was found. Quantities have some 250 of them, so
 * those of one are taken again for the next.
 */
final class NameCandidate {
  /** The rules chose it. */
  static final int RULE = 1;

  /** Before the quantity with this many marks or quantities between, in bits 1 to 4. */
  static final int LEFT = 2;

  /** After the quantity. */
  static final int RIGHT = 1 << 5;

  /** Its unit. */
  static final int UNIT = 1 << 6;

  /** Its unit and what follows. */
  static final int COUNTED = 1 << 7;

  /** The name of an earlier figure; how many others were named since, in bits 8 to 15. */
  static final int LENT = 1 << 8;

  private static final int[] NO_WORDS = {};

  private int[] codes = NO_WORDS;
  private int begin;
  private int length;
  private boolean printed;
  private int code;
  private long had;
  private int from;
  private int to;
  private int kinds;
  private int lender;

  private void take(int[] codes, int begin, int length, int code, long had) {
    this.codes = codes;
    this.begin = begin;
    this.length = length;
    this.code = code;
    this.had = had;
    kinds = 0;
    lender = -1;
  }

  /**
   * Becomes a phrase of its own.
   *
   * @param words codes of its words
   * @param code tells it from most others
   * @param had what it has of the {@link CommonWords} of its scene
   */
  void take(int[] words, int code, long had) {
    take(words, 0, words.length, code, had);
    printed = false;
    from = -1;
    to = -1;
  }

  /** Becomes words {@code first} to {@code last} of the text with the words {@code text}. */
  void print(int[] text, int first, int last, int code, long had) {
    take(text, first, last - first + 1, code, had);
    printed = true;
    from = first;
    to = last;
  }

  int[] words() {
    return Arrays.copyOfRange(codes, begin, begin + length);
  }

  int code() {
    return code;
  }

  int word(int k) {
    return codes[begin + k];
  }

  int length() {
    return length;
  }

  /** Its words are those of the text from {@link #from} to {@link #to}. */
  boolean isPrinted() {
    return printed;
  }

  /** It has just these words. */
  boolean is(int[] text, int first, int last) {
    return Arrays.equals(codes, begin, begin + length, text, first, last + 1);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean isRuled() {
    return (kinds & RULE) != 0;
  }

  int kinds() {
    return kinds;
  }

  /** The figure that lends it, -1 when none does. */
  int lender() {
    return lender;
  }

  /** Found there as well: the place nearest to the quantity counts. */
  void also(int kind, int first, int last) {
    kinds |= kind;
    if (first > from) {
      from = first;
      to = last;
    }
  }

  void lentBy(int figure) {
    lender = Math.max(lender, figure);
  }

  /** How many of its words the name of the rules has. */
  int ofName() {
    return CommonWords.ofName(had);
  }

  /** How many of its words the unit has. */
  int ofUnit() {
    return CommonWords.ofUnit(had);
  }

  /** How many of its words the name of {@code other} has. */
  int ofName(CommonWords other) {
    long has = 0;
    for (int k = begin; k < begin + length; k++) {
      has = other.with(has, codes[k]);
    }
    return CommonWords.ofName(has);
  }
}
