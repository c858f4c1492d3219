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
  int[] forms = new int[0];

  /** Kinds of the syllables, -1 where not looked up yet. */
  private int[] kinds = new int[0];

  private HashTable known = HashTable.of(0);
  int[] facts = new int[0];
  int[] cover = new int[0];
  int[] longestFrom = new int[0];
  int[] longestTo = new int[0];
  int[] matches = new int[0];
  int[] capitalsBefore = new int[0];
  int[] capitalsAfter = new int[0];

  /** Gaps before a token that stay open whatever speaks for joining it. */
  boolean[] closed = new boolean[0];

  /** Sums of {@link PairFeatures} for the gaps after, between and before two syllables. */
  int[] before = new int[0];

  int[] here = new int[0];
  int[] after = new int[0];

  /** What speaks for joining a token to the one before it. */
  int[] scores = new int[0];

  int size;

  /** Whether the token added last is a short form with its dot. */
  private boolean dotted;

  public Lattice() {
    grow(128);
  }

  /** Forgets the sentence. */
  public void clear() {
    size = 0;
    dotted = false;
  }

  /**
   * Adds a token that may be joined to the one before it, unless that one is a short form with its
   * dot ("TP. | HCM") or a name begins here.
   */
  public void add(char[] s, int start, int end) {
    add(s, start, end, false);
  }

  void add(char[] s, int start, int end, boolean apart) {
    if (size + 2 * PAD + LONGEST >= codes.length) {
      grow(codes.length * 2);
    }
    int at = PAD + size++;
    long code = SyllableCode.of(s, start, end);
    codes[at] = (int) code;
    forms[at] = (int) (code >>> 32);
    shapes[at] = Shape.of(s, start, end);
    closed[at] = apart || dotted || nameBegins(at);
    dotted = shapes[at] < Shape.DIGIT && end - start > 1 && s[end - 1] == '.';
    kinds[at] = shapes[at] >= Shape.DIGIT ? 240 + shapes[at] : -1;
    capitalsBefore[at] = capital(at) ? Math.min(3, capitalsBefore[at - 1] + 1) : 0;
    capitalsAfter[at] = 0;
    cover[at] = 0;
    longestTo[at] = 1;
    longestFrom[at] = 1;
    matches[at] = 0;
  }

  /** A syllable in lower case and a capitalised one are never one word: "anh | Vũ". */
  private boolean nameBegins(int at) {
    return at > PAD && shapes[at - 1] == Shape.LOWER && capital(at);
  }

  /** Whether token {@code i} cannot be joined to the one before it. */
  public boolean closed(int i) {
    return closed[PAD + i];
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

  /** Looks everything up that features need; call it once after the last token. */
  public void prepare(SyllableFacts known) {
    pad(known.kinds());
    for (int i = PAD; i <= PAD + size; i++) {
      fact(i, known.pairs());
    }
    vocabulary(known.runs());
  }

  /** Surrounds the sentence with its borders; {@code known} is asked when a kind is wanted. */
  void pad(HashTable known) {
    this.known = known;
    int end = PAD + size;
    for (int p = 0; p < PAD; p++) {
      codes[p] = SyllableCode.BEGIN;
      shapes[p] = Shape.BEGIN;
      kinds[p] = 254;
      longestTo[p] = 1;
      codes[end + p] = SyllableCode.END;
      shapes[end + p] = Shape.END;
      kinds[end + p] = 255;
      matches[end + p] = 0;
    }
  }

  /** The {@link SyllableFacts#kind} of the syllable at place {@code i}; 0 when it is unknown. */
  int kind(int i) {
    if (kinds[i] < 0) {
      kinds[i] = known.get(HashTable.single(codes[i]));
    }
    return kinds[i];
  }

  /** The cluster of the syllable at place {@code i}. */
  int cluster(int i) {
    return SyllableFacts.cluster(kind(i));
  }

  /** Looks up what is known of token {@code i} after the one before it. */
  void fact(int i, HashTable pairs) {
    facts[i] = i == PAD || i == PAD + size ? 0 : pairs.get(HashTable.pair(codes[i - 1], codes[i]));
  }

  /** Lays the vocabulary's words over the tokens, whose facts are there. */
  void vocabulary(HashTable runs) {
    int end = PAD + size;
    for (int i = PAD; i + 1 < end; i++) {
      if ((facts[i + 1] & (PairFacts.WORD | PairFacts.PREFIX)) != 0) {
        walk(runs, i, end);
      }
    }
    matches(end);
    capitals(end);
  }

  /** Marks the vocabulary's words that begin at {@code i}. */
  private void walk(HashTable runs, int i, int end) {
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
      found = runs.get(key);
    }
  }

  private void word(int i, int length) {
    longestFrom[i] = length;
    longestTo[i + length - 1] = Math.max(longestTo[i + length - 1], length);
    for (int inside = 1; inside < length; inside++) {
      cover[i + inside] |= 1 << (length - 2) * (length - 1) / 2 + inside - 1;
    }
  }

  /** Longest match from the left (1) and from the right (2). */
  private void matches(int end) {
    for (int i = PAD; i < end; ) {
      int length = longestFrom[i];
      for (int k = 1; k < length; k++) {
        matches[i + k] = 1;
      }
      i += length;
    }
    for (int i = end - 1; i >= PAD; ) {
      int length = longestTo[i];
      for (int k = 0; k < length - 1; k++) {
        matches[i - k] |= 2;
      }
      i -= length;
    }
  }

  /** Lengths of the runs of capitalised syllables that begin here. */
  private void capitals(int end) {
    for (int i = end - 1; i >= PAD; i--) {
      if (capitalsBefore[i] > 0) {
        capitalsAfter[i] = Math.min(3, (i + 1 < end ? capitalsAfter[i + 1] : 0) + 1);
      }
    }
  }

  private boolean capital(int i) {
    return shapes[i] >= Shape.CAPITAL && shapes[i] <= Shape.INITIAL;
  }

  private void grow(int to) {
    codes = Arrays.copyOf(codes, to);
    shapes = Arrays.copyOf(shapes, to);
    forms = Arrays.copyOf(forms, to);
    closed = Arrays.copyOf(closed, to);
    kinds = Arrays.copyOf(kinds, to);
    facts = new int[to];
    cover = Arrays.copyOf(cover, to);
    longestFrom = Arrays.copyOf(longestFrom, to);
    longestTo = Arrays.copyOf(longestTo, to);
    matches = Arrays.copyOf(matches, to);
    capitalsBefore = Arrays.copyOf(capitalsBefore, to);
    capitalsAfter = Arrays.copyOf(capitalsAfter, to);
    before = new int[to];
    here = new int[to];
    after = new int[to];
    scores = new int[to];
  }
}
