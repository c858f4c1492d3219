package vn.solieu.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Span;

/**
 * How well a splitter finds the sentences of paragraphs made from a treebank, both borders right.
 *
 * @param found sentences of the splitter
 * @param gold sentences of the treebank
 * @param right sentences in both
 */
public record SentenceScore(long found, long gold, long right) {
  public static SentenceScore of(SentenceSplitter splitter, List<List<String>> sentences) {
    long found = 0;
    long gold = 0;
    long right = 0;
    for (SentenceTexts.Paragraph paragraph : SentenceTexts.of(sentences)) {
      String text = paragraph.text();
      Set<Span> spans = new HashSet<>(splitter.split(text, new Span(0, text.length())));
      found += spans.size();
      gold += paragraph.sentences().size();
      right += paragraph.sentences().stream().filter(spans::contains).count();
    }
    return new SentenceScore(found, gold, right);
  }

  /** In percent. */
  public double f1() {
    return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
  }
}
