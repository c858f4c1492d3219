package vn.solieu.figure.naming;

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

  private final int[] words;
  private int from;
  private int to;
  private int kinds;
  private int lender = -1;

  /**
   * @param words codes of its words
   * @param from first word in the text, or -1 where it stands in pieces
   * @param to last word
   */
  NameCandidate(int[] words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  int[] words() {
    return words;
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
    int common = 0;
    long used = 0;
    for (int word : words) {
      for (int k = 0; k < other.length; k++) {
        if ((used >> k & 1) == 0 && other[k] == word) {
          used |= 1L << k;
          common++;
          break;
        }
      }
    }
    return words.length + other.length == 0 ? 0 : 2.0 * common / (words.length + other.length);
  }
}
