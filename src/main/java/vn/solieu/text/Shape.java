package vn.solieu.text;

/** How a token is written, as {@link GapFeatures} sees it. */
final class Shape {
  static final int LOWER = 0;

  /** "Hà". */
  static final int CAPITAL = 1;

  /** "UBND". */
  static final int CAPITALS = 2;

  /** "K", "Á". */
  static final int INITIAL = 3;

  static final int DIGIT = 4;
  static final int MARK = 5;
  static final int BEGIN = 6;
  static final int END = 7;

  private Shape() {}

  static int of(char[] s, int start, int end) {
    byte first = Letters.of(s[start]);
    if (first == Letters.LOWER) {
      return LOWER;
    }
    if (first == Letters.UPPER) {
      return upper(s, start, end);
    }
    return first == Letters.DIGIT ? DIGIT : MARK;
  }

  private static int upper(char[] s, int start, int end) {
    if (end - start == 1) {
      return INITIAL;
    }
    for (int i = start + 1; i < end; i++) {
      if (Letters.of(s[i]) == Letters.LOWER) {
        return CAPITAL;
      }
    }
    return bracket(s, start, end) ? MARK : CAPITALS;
  }

  /** The treebank spells its brackets LBKT and RBKT. */
  private static boolean bracket(char[] s, int start, int end) {
    return end - start == 4
        && s[start + 1] == 'B'
        && s[start + 2] == 'K'
        && s[start + 3] == 'T'
        && (s[start] == 'L' || s[start] == 'R');
  }
}
