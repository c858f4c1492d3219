package vn.solieu.text;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.text.Tokens.Kind;

/**
 * Groups syllables into words: "tổng sản phẩm trên địa bàn tỉnh" → tổng_sản_phẩm | trên | địa_bàn |
 * tỉnh. A linear model over the gaps between syllables, trained on the UD Vietnamese-VTB treebank,
 * a vocabulary and association grades of raw news; marks, dates and addresses always stand alone.
 * Immutable and safe from many threads, each with its own {@link Words}. Text should be NFC.
 *
 * <p>Weak where the treebank disagrees with itself ("con gái", "4 triệu") and on foreign names that
 * neither vocabulary nor news know.
 */
public final class WordSegmenter {
  /** A sentence without an end is cut here, so that buffers stay small. */
  private static final int LONGEST_SENTENCE = 500;

  /** Kinds of tokens that are words by themselves, as bits. */
  private static final int APART =
      Kind.bits(Kind.PUNCTUATION, Kind.SYMBOL, Kind.URL, Kind.EMAIL, Kind.DATE);

  private final Tokenizer tokenizer;
  private final SegmenterModel model;

  public WordSegmenter(Tokenizer tokenizer, SegmenterModel model) {
    this.tokenizer = tokenizer;
    this.model = model;
  }

  /** Fills {@code out} with the words of {@code text}. */
  public void segment(String text, Words out) {
    segment(text, new Span(0, text.length()), out);
  }

  /** Fills {@code out} with the words of {@code range}; offsets are those of {@code text}. */
  public void segment(String text, Span range, Words out) {
    Tokens tokens = out.tokens();
    tokenizer.tokenize(text, range, tokens);
    out.clear();
    for (int from = 0; from < tokens.size; ) {
      int to = sentenceEnd(tokens, from);
      sentence(from, to, true, out);
      from = to;
    }
  }

  /** As {@link #segment}, for a line whose tokens are given, parted by white space, and stay. */
  public void segmentTokens(String line, Words out) {
    out.tokens().split(line);
    out.clear();
    sentence(0, out.tokens().size, false, out);
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

  private void sentence(int from, int to, boolean marksApart, Words out) {
    if (from == to) {
      return;
    }
    Tokens tokens = out.tokens();
    Lattice lattice = out.lattice;
    GapDecoder decoder = out.decoder;
    lattice.clear();
    boolean afterMark = false;
    for (int i = from; i < to; i++) {
      boolean mark = marksApart && (APART >> tokens.kinds[i] & 1) != 0;
      lattice.add(tokens.chars, tokens.starts[i], tokens.ends[i], mark || afterMark);
      afterMark = mark;
    }
    model.scorer().score(lattice, out.scratch);
    decoder.decode(lattice, model);
    out.add(from);
    for (int i = from + 1; i < to; i++) {
      if (!decoder.joins[i - from]) {
        out.add(i);
      }
    }
  }

  /**
   * After the mark or before the line break that ends the sentence which begins at {@code from}.
   */
  private static int sentenceEnd(Tokens tokens, int from) {
    int limit = Math.min(tokens.size, from + LONGEST_SENTENCE);
    for (int i = from; i < limit; i++) {
      char c = tokens.chars[tokens.starts[i]];
      if (c == '.' || c == '!' || c == '?' || c == '…' || lineBreak(tokens, i)) {
        return i + 1;
      }
    }
    return limit;
  }

  private static boolean lineBreak(Tokens tokens, int i) {
    int next = i + 1 < tokens.size ? Math.min(tokens.starts[i + 1], tokens.ends[i] + 8) : 0;
    for (int k = tokens.ends[i]; k < next; k++) {
      if (tokens.chars[k] == '\n') {
        return true;
      }
    }
    return false;
  }
}
