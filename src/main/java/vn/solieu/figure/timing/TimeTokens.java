package vn.solieu.figure.timing;

import java.util.List;

/** The tokens of a sentence as its grammars ask for them: a stop stands on either side. */
record TimeTokens(List<TimeToken> all) {
  private static final TimeToken NONE = new TimeToken(TimeWord.STOP, 0, 0, 0, 0);

  TimeToken at(int i) {
    return i >= 0 && i < all.size() ? all.get(i) : NONE;
  }

  boolean is(int i, TimeWord word) {
    return i >= 0 && i < all.size() ? all.get(i).is(word) : word == TimeWord.STOP;
  }

  /** A token of that kind stands from {@code from} (inclusive) to {@code to} (exclusive). */
  static boolean has(List<TimeToken> tokens, int from, int to, TimeWord word) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }
}
