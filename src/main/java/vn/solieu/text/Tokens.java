package vn.solieu.text;

import java.util.Arrays;

/**
 * The tokens of one text in flat arrays, filled by {@link Tokenizer} and used again for the next
 * text: no object a token. Not safe from many threads; keep one a thread.
 */
public final class Tokens {
  char[] chars = new char[0];
  int[] starts = new int[256];
  int[] ends = new int[256];
  byte[] kinds = new byte[256];
  int size;

  /** What a token is. */
  public enum Kind {
    /** A run of letters: "kinh", "Hội". */
    SYLLABLE(0),
    /** "1.234,5", "2019", "2019-2020". */
    NUMBER(1),
    /** "15/10/2024", "15-10-2024". */
    DATE(2),
    /** A short form with its dot or slash, or letters with digits: "TP.", "Th.S", "QL5", "H5N1". */
    ABBREVIATION(3),
    /** "https://example.vn/tin", "www.example.vn". */
    URL(4),
    /** "toasoan@example.vn". */
    EMAIL(5),
    /** One mark, or a run of the same: ",", "...", "–". */
    PUNCTUATION(6),
    /** Anything else that is visible: "%", "₫", an emoji. */
    SYMBOL(7);

    private static final Kind[] ALL = values();

    /** Its place in {@link #ALL}, as the arrays keep it. */
    private final byte code;

    Kind(int code) {
      this.code = (byte) code;
    }

    /** The given kinds as bits of their codes. */
    static int bits(Kind... kinds) {
      int bits = 0;
      for (Kind kind : kinds) {
        bits |= 1 << kind.code;
      }
      return bits;
    }

    static Kind of(byte code) {
      return ALL[code];
    }
  }

  public int size() {
    return size;
  }

  /** Offset of the first character of token {@code i} in the text. */
  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  public Kind kind(int i) {
    return Kind.of(kinds[i]);
  }

  public Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** The text of token {@code i}; makes a string. */
  public String text(int i) {
    return new String(chars, starts[i], ends[i] - starts[i]);
  }

  void clear() {
    size = 0;
  }

  void add(int start, int end, Kind kind) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind.code;
  }

  /** Takes the pieces of {@code line} between white space as they are. */
  public void split(String line) {
    load(line, 0, line.length());
    clear();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean space = i == line.length() || Character.isWhitespace(chars[i]);
      if (space && start >= 0) {
        add(start, i, Kind.SYLLABLE);
      }
      start = space ? -1 : start < 0 ? i : start;
    }
  }

  /** Takes the units of {@code text}; the buffer grows and is kept. */
  void load(String text, int from, int to) {
    if (chars.length < to) {
      chars = new char[Math.max(to, chars.length + (chars.length >> 1))];
    }
    text.getChars(from, to, chars, from);
  }
}
