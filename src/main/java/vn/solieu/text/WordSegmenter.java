package vn.solieu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups syllables into words: "tổng sản phẩm trên địa bàn tỉnh" → tổng_sản_phẩm | trên | địa_bàn |
 * tỉnh. Immutable and safe from many threads, each with its own {@link Words}. Text should be NFC.
 */
public final class WordSegmenter {
  private final Tokenizer tokenizer;

  public WordSegmenter(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Fills {@code out} with the words of {@code text}. */
  public void segment(String text, Words out) {
    segment(text, new Span(0, text.length()), out);
  }

  /** Fills {@code out} with the words of {@code range}; offsets are those of {@code text}. */
  public void segment(String text, Span range, Words out) {
    tokenizer.tokenize(text, range, out.tokens());
    out.clear();
    for (int i = 0; i < out.tokens().size(); i++) {
      out.add(i);
    }
  }

  /** The words of {@code text}, for callers that do not mind an object a word. */
  public List<Span> words(String text) {
    Words words = new Words();
    segment(text, words);
    List<Span> spans = new ArrayList<>(words.size());
    for (int w = 0; w < words.size(); w++) {
      spans.add(words.span(w));
    }
    return spans;
  }
}
