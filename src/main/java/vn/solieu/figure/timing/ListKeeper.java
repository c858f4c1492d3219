package vn.solieu.figure.timing;

import vn.solieu.figure.reading.ItemMark;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;

/** Tells the sentences that stand in a list under a head: "…, gồm:" and the items after it. */
final class ListKeeper {
  private boolean open;
  private char headMark = ' ';
  private int block = -1;

  /** Whether the sentence entered last is an item of a list. */
  boolean isOpen() {
    return open;
  }

  /** Notes that a sentence begins. */
  void enter(Reading reading, Sentence sentence) {
    if (sentence.blockIndex() != block) {
      block = sentence.blockIndex();
      open = open && ItemMark.isItem(reading.text(), sentence) && isUnder(reading.text(), sentence);
    }
  }

  /** Whether a sentence opens a list under what it says. */
  boolean opens(String all, Sentence sentence) {
    int end = sentence.span().end();
    while (end > sentence.span().start() && Character.isWhitespace(all.charAt(end - 1))) {
      end--;
    }
    if (!endsWith(all, sentence, end, ":") && !endsWith(all, sentence, end, "gồm")) {
      return false;
    }
    open = true;
    headMark = ItemMark.isItem(all, sentence) ? ItemMark.of(all, sentence) : ' ';
    return true;
  }

  private static boolean endsWith(String all, Sentence sentence, int end, String word) {
    int start = end - word.length();
    return start >= sentence.span().start() && all.startsWith(word, start);
  }

  /** "- …" does not stand under a head that is "- …:" itself, nor does "2. …". */
  private boolean isUnder(String text, Sentence sentence) {
    char mark = ItemMark.of(text, sentence);
    return headMark == ' ' || (mark != headMark && !Character.isDigit(mark));
  }
}
