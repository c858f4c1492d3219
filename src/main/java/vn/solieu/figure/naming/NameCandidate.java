package vn.solieu.figure.naming;

import java.util.Arrays;

/** A phrase that may name a quantity, and where it was found. */
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

  private final int[] codes;
  private final int begin;
  private final int length;
  private final boolean printed;
  private int from;
  private int to;
  private int kinds;
  private int lender = -1;

  private NameCandidate(int[] codes, int begin, int length, boolean printed, int from, int to) {
    this.codes = codes;
    this.begin = begin;
    this.length = length;
    this.printed = printed;
    this.from = from;
    this.to = to;
  }

  /**
   * A phrase of its own.
   *
   * @param words codes of its words
   * @param from first word in the text, or -1 where it stands in pieces
   * @param to last word
   */
  static NameCandidate of(int[] words, int from, int to) {
    return new NameCandidate(words, 0, words.length, false, from, to);
  }

  /** Words {@code from} to {@code to} of the text with the words {@code codes}. */
  static NameCandidate printed(int[] codes, int from, int to) {
    return new NameCandidate(codes, from, to - from + 1, true, from, to);
  }

  int[] words() {
    return Arrays.copyOfRange(codes, begin, begin + length);
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

  /** Share of words in common with those of another phrase: F1, 0 to 1. */
  double overlap(int[] other) {
    int all = length + other.length;
    return all == 0 ? 0 : 2.0 * common(other) / all;
  }

  /** How many of its words the other has; most are told by a bit that they are none of them. */
  private int common(int[] other) {
    long bits = 0;
    for (int word : other) {
      bits |= 1L << word;
    }
    int common = 0;
    long used = 0;
    for (int i = begin; i < begin + length; i++) {
      int word = codes[i];
      for (int k = 0; (bits >>> word & 1) != 0 && k < other.length; k++) {
        if ((used >> k & 1) == 0 && other[k] == word) {
          used |= 1L << k;
          common++;
          break;
        }
      }
    }
    return common;
  }
}
