package vn.solieu.text;

import java.util.Arrays;

/**
 * One sentence as the segmenter sees it: codes and shapes of its syllables, facts of its pairs and
 * the vocabulary's words over it. Arrays are used again for the next sentence; two places before
 * and after the sentence are padding, so that windows need no bounds.
 */
public final class Lattice {
  static final int PAD = 2;

  /** Words of the vocabulary with more syllables are not looked up. */
  public static final int LONGEST = 6;

  int[] codes = new int[0];
  int[] shapes = new int[0];
  int[] facts = new int[0];
  int[] cover = new int[0];
  int[] longestFrom = new int[0];
  int[] longestTo = new int[0];
  int[] forward = new int[0];
  int[] backward = new int[0];
  int[] capitalsBefore = new int[0];
  int[] capitalsAfter = new int[0];
  int[] forms = new int[0];
  int[] clusters = new int[0];
  int size;

  public Lattice() {
    grow(128);
  }

  /** Forgets the sentence. */
  public void clear() {
    size = 0;
  }

  /** Adds a token. */
  public void add(char[] s, int start, int end) {
    if (size + 2 * PAD + LONGEST >= codes.length) {
      grow(codes.length * 2);
    }
    int at = PAD + size++;
    codes[at] = SyllableCode.of(s, start, end);
    shapes[at] = Shape.of(s, start, end);
    forms[at] = SyllableCode.form(s, start, end);
  }

  public int size() {
    return size;
  }

  /** The number that stands for token {@code i}, whatever its case and spelling. */
  public int code(int i) {
    return codes[PAD + i];
  }

  /** How token {@code i} is written: below 4 a syllable, 0 one in lower case. */
  public int shape(int i) {
    return shapes[PAD + i];
  }

  /** Looks everything up; call it once after the last token. */
  public void prepare(HashTable table) {
    pad();
    int end = PAD + size;
    for (int i = PAD; i < end; i++) {
      cover[i] = 0;
      longestTo[i] = 1;
      longestFrom[i] = 1;
    }
    for (int i = PAD; i < end; i++) {
      clusters[i] =
          shapes[i] >= Shape.DIGIT ? 240 + shapes[i] : table.get(HashTable.single(codes[i]));
    }
    facts[PAD] = 0;
    for (int i = PAD + 1; i < end; i++) {
      facts[i] = table.get(HashTable.pair(codes[i - 1], codes[i]));
    }
    for (int i = PAD; i + 1 < end; i++) {
      walk(table, i, end);
    }
    matches(end);
    capitals(end);
  }

  private void pad() {
    int end = PAD + size;
    for (int p = 0; p < PAD; p++) {
      codes[p] = SyllableCode.BEGIN;
      shapes[p] = Shape.BEGIN;
      facts[p] = 0;
      clusters[p] = 254;
      clusters[end + p] = 255;
      codes[end + p] = SyllableCode.END;
      shapes[end + p] = Shape.END;
      facts[end + p] = 0;
      cover[p] = 0;
      cover[end + p] = 0;
      longestFrom[end + p] = 1;
      longestTo[p] = 1;
      forward[p] = 0;
      forward[end + p] = 0;
      backward[p] = 0;
      backward[end + p] = 0;
    }
  }

  /** Marks the vocabulary's words that begin at {@code i}. */
  private void walk(HashTable table, int i, int end) {
    int found = facts[i + 1];
    long key = 0;
    for (int length = 2; ; length++) {
      if ((found & PairFacts.WORD) != 0) {
        word(i, length);
      }
      if ((found & PairFacts.PREFIX) == 0 || length == LONGEST || i + length >= end) {
        return;
      }
      long before = length == 2 ? HashTable.pair(codes[i], codes[i + 1]) : key;
      key = HashTable.key(before, codes[i + length]);
      found = table.get(key);
    }
  }

  private void word(int i, int length) {
    longestFrom[i] = length;
    longestTo[i + length - 1] = Math.max(longestTo[i + length - 1], length);
    for (int inside = 1; inside < length; inside++) {
      cover[i + inside] |= 1 << (length - 2) * (length - 1) / 2 + inside - 1;
    }
  }

  /** Longest match from the left and from the right. */
  private void matches(int end) {
    for (int i = PAD; i < end; ) {
      int length = longestFrom[i];
      forward[i] = 0;
      for (int k = 1; k < length; k++) {
        forward[i + k] = 1;
      }
      i += length;
    }
    for (int i = end - 1; i >= PAD; ) {
      int length = longestTo[i];
      for (int k = 0; k < length - 1; k++) {
        backward[i - k] = 1;
      }
      backward[i - length + 1] = 0;
      i -= length;
    }
  }

  /** Lengths of the runs of capitalised syllables that end and begin here. */
  private void capitals(int end) {
    for (int i = PAD; i < end; i++) {
      capitalsBefore[i] = capital(i) ? Math.min(3, (i > PAD ? capitalsBefore[i - 1] : 0) + 1) : 0;
    }
    for (int i = end - 1; i >= PAD; i--) {
      capitalsAfter[i] = capital(i) ? Math.min(3, (i + 1 < end ? capitalsAfter[i + 1] : 0) + 1) : 0;
    }
  }

  private boolean capital(int i) {
    return shapes[i] >= Shape.CAPITAL && shapes[i] <= Shape.INITIAL;
  }

  private void grow(int to) {
    codes = Arrays.copyOf(codes, to);
    shapes = Arrays.copyOf(shapes, to);
    facts = new int[to];
    cover = new int[to];
    longestFrom = new int[to];
    longestTo = new int[to];
    forward = new int[to];
    backward = new int[to];
    capitalsBefore = new int[to];
    capitalsAfter = new int[to];
    clusters = new int[to];
    forms = Arrays.copyOf(forms, to);
  }
}
