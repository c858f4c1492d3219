package vn.solieu.figure.reading;

import vn.solieu.text.Block;

/** The mark that an item of a list begins with. */
public final class ItemMark {
  private ItemMark() {}

  /** The mark, "1" for any number. */
  public static char of(String text, Sentence sentence) {
    char c = text.charAt(sentence.span().start());
    return Character.isDigit(c) ? '1' : c;
  }

  /** "- …", "2. …", "a) …", no cell of a table. */
  public static boolean isItem(String text, Sentence sentence) {
    if (sentence.block() instanceof Block.Cell) {
      return false;
    }
    int at = sentence.span().start();
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c == '-' || c == '+' || c == '•' || c == '*' || c == '–' || c == '·' || c == '▪') {
      return true;
    }
    boolean numbered = Character.isDigit(c) || (c >= 'a' && c <= 'h');
    char mark = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return numbered && (mark == ')' || mark == '.');
  }
}
