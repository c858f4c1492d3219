package vn.solieu.eval;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.text.BoundaryModel;
import vn.solieu.text.Span;

/**
 * Paragraphs made of a treebank's sentences: its tokens put together as print has them ("( cũ ) ,"
 * → "(cũ),"), ten sentences a paragraph. A sentence without a mark at its end (a headline) ends its
 * line.
 */
final class SentenceTexts {
  private static final int SENTENCES = 10;
  private static final String NO_SPACE_BEFORE = ",.;:!?…)]}”’»%";
  private static final String NO_SPACE_AFTER = "([{“‘«";

  /** A paragraph and where its sentences are. */
  record Paragraph(String text, List<Span> sentences) {}

  private SentenceTexts() {}

  static List<Paragraph> of(List<List<String>> sentences) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += SENTENCES) {
      int to = Math.min(from + SENTENCES, sentences.size());
      paragraphs.add(paragraph(sentences.subList(from, to)));
    }
    return paragraphs;
  }

  private static Paragraph paragraph(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (List<String> sentence : sentences) {
      int start = text.length();
      append(sentence, text);
      spans.add(new Span(start, text.length()));
      text.append(marked(text) ? ' ' : '\n');
    }
    return new Paragraph(text.toString(), spans);
  }

  /** Whether one of the marks is the last character but quotation marks. */
  private static boolean marked(CharSequence text) {
    int i = text.length() - 1;
    while (i > 0 && "\"”’»)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return BoundaryModel.MARKS.indexOf(text.charAt(i)) >= 0;
  }

  private static void append(List<String> sentence, StringBuilder text) {
    boolean quoted = false;
    boolean glued = true;
    for (String token : sentence) {
      String word = token.equals("LBKT") ? "(" : token.equals("RBKT") ? ")" : token;
      boolean quote = word.equals("\"");
      boolean closes = quote && quoted;
      if (!glued && !closes && (word.length() > 3 || NO_SPACE_BEFORE.indexOf(word.charAt(0)) < 0)) {
        text.append(' ');
      }
      text.append(word);
      quoted ^= quote;
      glued = (quote && quoted) || NO_SPACE_AFTER.contains(word);
    }
  }
}
