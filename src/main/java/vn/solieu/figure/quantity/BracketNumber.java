package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;

/** "12 (7)": nothing says what a bare number in brackets right behind another one counts. */
final class BracketNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    int open = mention.before() - 1;
    int close = Blanks.after(mention.lower(), mention.end());
    boolean bare = mention.charAt(open) == '(' && mention.charAt(close) == ')';
    int before = bare ? Blanks.before(mention.lower(), open) - 1 : -1;
    return before > 0 && DigitReader.isDigit(mention.charAt(before)) ? mention.end() : -1;
  }
}
