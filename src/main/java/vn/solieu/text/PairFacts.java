package vn.solieu.text;

/**
 * What is known of two neighbouring syllables, packed into one int: whether the vocabulary has them
 * as a word or as the beginning of a longer one, and grades of their association in raw text.
 */
public final class PairFacts {
  /** The syllables are a word of the vocabulary. */
  public static final int WORD = 1;

  /** A longer word begins with them. */
  public static final int PREFIX = 2;

  private PairFacts() {}

  /** Normalised pointwise mutual information in 16 grades, 0 for a pair never seen. */
  static int association(int facts) {
    return facts >>> 2 & 15;
  }

  /** Logarithm of how often the pair occurs, 8 grades. */
  static int frequency(int facts) {
    return facts >>> 6 & 7;
  }

  /** Share of the first syllable's occurrences that the pair has, 8 grades. */
  static int ofFirst(int facts) {
    return facts >>> 9 & 7;
  }

  /** Share of the second syllable's occurrences that the pair has, 8 grades. */
  static int ofSecond(int facts) {
    return facts >>> 12 & 7;
  }

  /** Variety of the pair's neighbours, 8 grades. */
  static int variety(int facts) {
    return facts >>> 15 & 7;
  }

  /** How often both are capitalised, 4 grades. */
  static int capitals(int facts) {
    return facts >>> 18 & 3;
  }

  /** The grades as one number. */
  public static int pack(
      int association, int frequency, int first, int second, int variety, int capitals) {
    return association << 2
        | frequency << 6
        | first << 9
        | second << 12
        | variety << 15
        | capitals << 18;
  }
}
