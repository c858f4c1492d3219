package vn.solieu.figure.naming;

import java.util.Arrays;

/** The sums of what is told of the words of a stretch, each added up once. */
final class KeptSums {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** What a word of the text tells at its place in a phrase. */
  interface WordSum {
    int of(int word);
  }

  private final WordSum reader;
  private final int first;
  private final int[] sums;

  /** Of {@code count} words from {@code first} on. */
  KeptSums(int first, int count, WordSum reader) {
    this.reader = reader;
    this.first = first;
    sums = new int[count];
    Arrays.fill(sums, UNKNOWN);
  }

  /** That of a word, which may lie outside the stretch. */
  int of(int word) {
    int slot = word - first;
    boolean near = slot >= 0 && slot < sums.length;
    if (near && sums[slot] != UNKNOWN) {
      return sums[slot];
    }
    int sum = reader.of(word);
    if (near) {
      sums[slot] = sum;
    }
    return sum;
  }
}
