package vn.solieu.figure.timing;

/** Counts of months that tell how long something runs, of loans and deposits, and not when. */
final class TermLength {
  /** Value of "dưới". */
  private static final int UNDER = 8;

  /** How far before a term the word for it may stand. */
  private static final int TERM = 6;

  private TermLength() {}

  /** "kỳ hạn từ 1 đến dưới 6 tháng", "vay dưới 12 tháng": how long, not when. */
  static boolean at(TimeTokens tokens, int i) {
    if (tokens.is(i + 2, TimeWord.HEAD)
        || tokens.is(i + 2, TimeWord.TAIL)
        || tokens.is(i + 2, TimeWord.PAST)) {
      return false;
    }
    if (tokens.is(i - 1, TimeWord.NOISE) && tokens.at(i - 1).value() == UNDER) {
      return true;
    }
    for (int j = i - 1; j >= i - TERM; j--) {
      switch (tokens.at(j).word()) {
        case TERM -> {
          return true;
        }
        case NUMBER, MONTH, COMMA, SINCE, UNTIL, AND, DASH, NOISE, OTHER -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
