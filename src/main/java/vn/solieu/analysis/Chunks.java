package vn.solieu.analysis;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads a text piece by piece, each ending at a line's end, else at a blank, else between two
 * letters that no mark joins. The pieces depend on the text alone, not on how the reader hands it
 * out.
 */
final class Chunks {
  private static final int SIZE = 1 << 15;
  private static final int LONGEST_CLUSTER = 64;

  private final char[] buffer = new char[SIZE];
  private int filled;
  private int cut;
  private int offset;
  private boolean ended;

  void reset() {
    filled = 0;
    cut = 0;
    offset = 0;
    ended = false;
  }

  /** The next piece, or "" at the end. */
  String next(Reader reader) throws IOException {
    offset += cut;
    System.arraycopy(buffer, cut, buffer, 0, filled - cut);
    filled -= cut;
    fill(reader);
    cut = ended ? filled : end();
    return new String(buffer, 0, cut);
  }

  /** Where in the whole text the piece last given begins. */
  int offset() {
    return offset;
  }

  private void fill(Reader reader) throws IOException {
    while (!ended && filled < SIZE) {
      int read = reader.read(buffer, filled, SIZE - filled);
      ended = read < 0;
      filled += Math.max(0, read);
    }
  }

  private int end() {
    int line = last('\n');
    int blank = line > 0 ? line : last(' ');
    if (blank > 0) {
      return blank;
    }
    int end = SIZE - 1;
    while (end > SIZE - LONGEST_CLUSTER && joins(buffer[end])) {
      end--;
    }
    return end;
  }

  private int last(char c) {
    int i = filled;
    while (i > 0 && buffer[i - 1] != c) {
      i--;
    }
    return i;
  }

  private static boolean joins(char c) {
    return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
