package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.Span;

/** Stage 0: a document becomes a {@link Reading}. */
final class Reader {
  Reader(Lexicon lexicon) {}

  Reading read(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      for (Span span : split(text, block)) {
        sentences.add(new Sentence(sentences.size(), span, block, b));
      }
    }
    return new Reading(document, text, lower(text), sentences);
  }

  // stands in until text.SentenceSplitter is there
  private static List<Span> split(String text, Block block) {
    List<Span> spans = new ArrayList<>();
    int start = block.span().start();
    for (int i = start; i < block.span().end(); i++) {
      boolean mark = ".!?…".indexOf(text.charAt(i)) >= 0;
      boolean gap =
          i + 2 < block.span().end()
              && text.charAt(i + 1) == ' '
              && Character.isUpperCase(text.charAt(i + 2));
      if (mark && gap) {
        spans.add(new Span(start, i + 1));
        start = i + 2;
      }
    }
    spans.add(new Span(start, block.span().end()));
    return spans;
  }

  private static String lower(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }
}
