package vn.solieu.eval;

import java.util.Arrays;
import vn.solieu.text.Lattice;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Span;
import vn.solieu.text.Tokenizer;
import vn.solieu.text.Tokens;

/** Unsegmented text as codes of its tokens, sentence after sentence in one flat array. */
final class RawCorpus {
  /** Shapes from here on are no syllables: digits, marks, the border of a sentence. */
  static final int NO_SYLLABLE = 4;

  private static final byte BORDER = 9;

  int[] codes = new int[1 << 20];
  byte[] shapes = new byte[1 << 20];
  int size;

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Tokens tokens = new Tokens();
  private final Lattice lattice = new Lattice();

  RawCorpus(Tokenizer tokenizer, SentenceSplitter splitter) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
    add(1, BORDER);
  }

  void addParagraph(String paragraph) {
    String text = NormalizedText.of(paragraph).text();
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      tokenizer.tokenize(text, sentence, tokens);
      for (int t = 0; t < tokens.size(); t++) {
        lattice.clear();
        String token = tokens.text(t);
        lattice.add(token.toCharArray(), 0, token.length());
        add(lattice.code(0), (byte) lattice.shape(0));
      }
      add(1, BORDER);
    }
  }

  boolean syllable(int i) {
    return shapes[i] < NO_SYLLABLE;
  }

  boolean capital(int i) {
    return shapes[i] > 0 && shapes[i] < NO_SYLLABLE;
  }

  private void add(int code, byte shape) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
      shapes = Arrays.copyOf(shapes, size * 2);
    }
    codes[size] = code;
    shapes[size++] = shape;
  }
}
