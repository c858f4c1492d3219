package vn.solieu.analysis;

import java.util.Arrays;

/** The tokens of one piece of text as arcs over positions, in flat arrays that are used again. */
final class Lattice {
  private static final int ROOM = 1 << 10;

  int[] starts = new int[ROOM];
  int[] ends = new int[ROOM];
  int[] lengths = new int[ROOM];
  byte[] steps = new byte[ROOM];
  String[] types = new String[ROOM];

  /** The term where it is not cut from the text, else "". */
  String[] terms = new String[ROOM];

  int size;

  void clear() {
    size = 0;
  }

  /**
   * One token.
   *
   * @param step 1 for the next position, 0 for the one of the token before
   * @param length positions it spans
   */
  void add(int start, int end, int step, int length, String type) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    steps[size] = (byte) step;
    lengths[size] = length;
    types[size] = type;
    terms[size++] = "";
  }

  /** A token with a term of its own. */
  void add(int start, int end, int step, int length, String type, String term) {
    add(start, end, step, length, type);
    terms[size - 1] = term;
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    steps = Arrays.copyOf(steps, room);
    lengths = Arrays.copyOf(lengths, room);
    types = Arrays.copyOf(types, room);
    terms = Arrays.copyOf(terms, room);
  }
}
