package vn.solieu.figure.timing;

import java.util.List;

/** The tokens of a sentence as its grammars ask for them: a stop stands on either side. */
record TimeTokens(List<TimeToken> all) {
  private static final TimeToken NONE = new TimeToken(TimeWord.STOP, 0, 0, 0, 0);

  TimeToken at(int i) {
    return i >= 0 && i < all.size() ? all.get(i) : NONE;
  }

  boolean is(int i, TimeWord word) {
    return at(i).is(word);
  }
}
