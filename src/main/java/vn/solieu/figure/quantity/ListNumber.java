package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.DigitReader;

/** The number of a list item or heading: "1. Về kinh tế", "2) Thu ngân sách", "3/ Xã hội". */
final class ListNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    int start = mention.start();
    int from = mention.sentence().span().start();
    boolean open = start > from && mention.charAt(start - 1) == '(' && start - 1 == from;
    if (start != from && !open) {
      return -1;
    }
    int end = DigitReader.end(mention.lower(), mention.digits());
    char mark = mention.charAt(end);
    boolean item = mark == '.' || mark == ')' || mark == '/';
    boolean blank = Character.isWhitespace(mention.charAt(end + 1));
    return end - start <= 4 && item && blank ? end + 1 : -1;
  }
}
