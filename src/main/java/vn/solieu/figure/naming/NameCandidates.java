package vn.solieu.figure.naming;

import java.util.Arrays;
import vn.solieu.figure.choice.TextWords;

/**
 * The phrases that may name a quantity: that of the rules, runs of words before and after it in its
 * sentence, its unit, and the names of figures before it.
 */
final class NameCandidates {
  /** Words of a phrase at most. */
  private static final int LONGEST = 8;

  /** Stretches between marks or quantities that are looked at, before a quantity. */
  private static final int STRETCHES = 4;

  /** Words before a quantity that are looked at. */
  private static final int BACK = 40;

  /** Words after it. */
  private static final int AHEAD = 7;

  /** Earlier names. */
  static final int NAMES = 8;

  /** More than there are candidates. */
  private static final int SLOTS = 1024;

  /** More room is made for so many. */
  private static final int USUAL = 128;

  /** The last of the stretches that are told apart. */
  private static final int FARTHEST = 3;

  private final TextWords words;

  /** Of each slot the number of its candidate, counted from 1; 0 where it is free. */
  private final int[] slots = new int[SLOTS];

  /** The candidates, and behind them those that an earlier quantity had. */
  private NameCandidate[] all = {};

  private int size;
  private CommonWords common = new CommonWords(new int[0], new int[0]);

  NameCandidates(TextWords words) {
    this.words = words;
  }

  TextWords words() {
    return words;
  }

  /** Begins with those of another quantity, to which the rules gave that name. */
  void clear(int[] name, int[] unit) {
    Arrays.fill(slots, 0);
    size = 0;
    common = new CommonWords(name, unit);
  }

  int size() {
    return size;
  }

  NameCandidate get(int k) {
    return all[k];
  }

  /** That of the rules. */
  void rule(int[] phrase, int from, int to) {
    add(phrase).also(NameCandidate.RULE, from, to);
  }

  /** The name of figure {@code lender}, the {@code rank}-th of those before. */
  void lent(int[] name, int lender, int rank) {
    NameCandidate candidate = add(name);
    candidate.also(NameCandidate.LENT << rank, -1, -1);
    candidate.lentBy(lender);
  }

  /** Runs of words before word {@code at}. */
  void before(int at) {
    int stretch = 0;
    int end = at;
    int i = at - 1;
    int sentence = words.sentence(Math.min(at, words.size() - 1));
    while (i >= Math.max(0, at - BACK) && stretch < STRETCHES && words.sentence(i) == sentence) {
      if (words.inQuantity(i) || words.isMark(i)) {
        stretch += end > i + 1 ? 1 : 0;
        end = i;
      } else {
        int kind = NameCandidate.LEFT << Math.min(FARTHEST, stretch);
        int stop = Math.min(end, i + LONGEST);
        int code = 0;
        long had = 0;
        for (int to = i; to < stop; to++) {
          code = next(code, words.word(to));
          had = common.with(had, words.word(to));
          add(i, to, code, had, kind);
        }
      }
      i--;
    }
  }

  /** Runs of words from word {@code at}, after the quantity with unit {@code unit..at-1}. */
  void after(int at, int unit) {
    if (unit >= 0) {
      runs(unit, at, at, NameCandidate.UNIT);
      runs(unit, at + 1, at + AHEAD, NameCandidate.COUNTED);
    }
    runs(at, at + 1, at + AHEAD, NameCandidate.RIGHT);
    if (at < words.size() && !words.isMark(at) && !words.inQuantity(at)) {
      runs(at + 1, at + 2, at + AHEAD, NameCandidate.RIGHT);
    }
  }

  /** From word {@code from}, those that end before each of {@code first} to {@code last}. */
  private void runs(int from, int first, int last, int kind) {
    int sentence = words.sentence(Math.max(0, from - 1));
    int code = 0;
    long had = 0;
    for (int to = from; to < Math.min(words.size(), last); to++) {
      boolean ends = words.inQuantity(to) ? to >= first : words.isMark(to);
      if (ends || words.sentence(to) != sentence) {
        return;
      }
      code = next(code, words.word(to));
      had = common.with(had, words.word(to));
      if (to + 1 >= first) {
        add(from, to, code, had, kind);
      }
    }
  }

  /** Words {@code from} to {@code to} of the text, whose code {@link #next} makes. */
  private void add(int from, int to, int code, long had, int kind) {
    int slot = slot(words.codes(), from, to, code);
    if (slots[slot] == 0) {
      keep(slot).print(words.codes(), from, to, code, had);
    }
    all[slots[slot] - 1].also(kind, from, to);
  }

  /** A phrase that need not stand in the text in one piece. */
  private NameCandidate add(int[] phrase) {
    int code = 0;
    long had = 0;
    for (int word : phrase) {
      code = next(code, word);
      had = common.with(had, word);
    }
    int slot = slot(phrase, 0, phrase.length - 1, code);
    if (slots[slot] == 0) {
      keep(slot).take(phrase, code, had);
    }
    return all[slots[slot] - 1];
  }

  /** That of the candidate with those words, or the one that is free for it. */
  private int slot(int[] codes, int from, int to, int code) {
    int slot = code & (SLOTS - 1);
    while (slots[slot] != 0) {
      NameCandidate candidate = all[slots[slot] - 1];
      if (candidate.code() == code && candidate.is(codes, from, to)) {
        return slot;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  /** Another candidate, whose slot that is. */
  private NameCandidate keep(int slot) {
    if (size == all.length) {
      all = Arrays.copyOf(all, size + USUAL);
      Arrays.setAll(all, k -> k < size ? all[k] : new NameCandidate());
    }
    slots[slot] = size + 1;
    return all[size++];
  }

  private static int next(int code, int word) {
    int mixed = (code + word) * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
