package vn.solieu.figure.subject;

import vn.solieu.text.Span;

/** The mark that a sentence ends with. */
final class SentenceEnd {
  private SentenceEnd() {}

  /** It is {@code mark}, blanks behind it or not. */
  static boolean is(String text, Span sentence, char mark) {
    int last = sentence.end() - 1;
    while (last >= sentence.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= sentence.start() && text.charAt(last) == mark;
  }
}
