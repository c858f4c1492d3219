package vn.solieu.text;

import java.util.Arrays;

/**
 * The words of one text as runs of {@link Tokens}, filled by {@link WordSegmenter} and used again
 * for the next text. Not safe from many threads; keep one a thread.
 */
public final class Words {
  private final Tokens tokens = new Tokens();
  final Lattice lattice = new Lattice();
  final GapDecoder decoder = new GapDecoder();
  final GapScorer.Scratch scratch = new GapScorer.Scratch();
  int[] firsts = new int[256];
  int size;

  /** Syllables, numbers and marks that the words are made of. */
  public Tokens tokens() {
    return tokens;
  }

  /** How many words. */
  public int size() {
    return size;
  }

  /** Index of the first token of word {@code w}. */
  public int firstToken(int w) {
    return firsts[w];
  }

  /** Index after the last token of word {@code w}. */
  public int endToken(int w) {
    return w + 1 < size ? firsts[w + 1] : tokens.size();
  }

  /** Offset of the first character of word {@code w} in the text. */
  public int start(int w) {
    return tokens.starts[firsts[w]];
  }

  public int end(int w) {
    return tokens.ends[endToken(w) - 1];
  }

  public Span span(int w) {
    return new Span(start(w), end(w));
  }

  void clear() {
    size = 0;
  }

  void add(int firstToken) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
    }
    firsts[size++] = firstToken;
  }
}
