package vn.solieu.text;

import java.util.Arrays;

/**
 * The places where a normalised text and its original differ in length, in text order. Everything
 * between two edits is shifted alike.
 */
final class Edits {
  private int[] edits = new int[0];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * {@code newLength} units at {@code at} of the new text stand for {@code oldLength} at {@code
   * old}.
   */
  void add(int at, int newLength, int old, int oldLength) {
    if (size + 4 > edits.length) {
      edits = Arrays.copyOf(edits, Math.max(32, edits.length * 2));
    }
    edits[size++] = at;
    edits[size++] = newLength;
    edits[size++] = old;
    edits[size++] = oldLength;
  }

  int start(int offset) {
    int e = last(offset);
    if (e < 0) {
      return offset;
    }
    boolean inside = offset < edits[e] + edits[e + 1];
    return inside ? edits[e + 2] : shifted(e, offset);
  }

  /** The end in the original of the unit at {@code offset}. */
  int end(int offset) {
    int e = last(offset);
    if (e < 0) {
      return offset + 1;
    }
    boolean inside = offset < edits[e] + edits[e + 1];
    return inside ? edits[e + 2] + edits[e + 3] : shifted(e, offset) + 1;
  }

  /** Where the replacement that covers the unit at {@code offset} begins; else itself. */
  int clusterStart(int offset) {
    int e = last(offset);
    return e >= 0 && offset < edits[e] + edits[e + 1] ? edits[e] : offset;
  }

  /**
   * Forgets the edits at and after {@code old} of the original; what was dropped just before it
   * stays dropped.
   */
  void removeFrom(int old) {
    while (size > 0 && edits[size - 2] >= old) {
      size -= 4;
    }
  }

  private int shifted(int e, int offset) {
    return offset - (edits[e] + edits[e + 1]) + edits[e + 2] + edits[e + 3];
  }

  /** The last edit that begins at or before {@code offset}, -1 when there is none. */
  private int last(int offset) {
    int low = 0;
    int high = size / 4 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (edits[middle * 4] <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high * 4;
  }
}
