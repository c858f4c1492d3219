package vn.solieu.figure.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.TextWords;

/**
 * The phrases that may name a quantity: that of the rules, runs of words before and after it in its
 * sentence, its unit, and the names of figures before it.
 */
final class NameCandidates {
  /** Words of a phrase at most. */
  private static final int LONGEST = 10;

  /** Stretches between marks or quantities that are looked at, before a quantity. */
  private static final int STRETCHES = 5;

  /** Words before a quantity that are looked at. */
  private static final int BACK = 60;

  /** Words after it. */
  private static final int AHEAD = 8;

  /** Earlier names. */
  static final int NAMES = 8;

  /** More than there are candidates. */
  private static final int SLOTS = 1024;

  /** The last of the stretches that are told apart. */
  private static final int FARTHEST = 3;

  private final TextWords words;
  private final @Nullable NameCandidate[] slots = new NameCandidate[SLOTS];
  private final int[] codes = new int[SLOTS];
  private final List<NameCandidate> found = new ArrayList<>();

  NameCandidates(TextWords words) {
    this.words = words;
  }

  List<NameCandidate> found() {
    return found;
  }

  /** That of the rules. */
  void rule(int[] phrase, int from, int to) {
    add(phrase, from, to, NameCandidate.RULE);
  }

  /** The name of figure {@code lender}, the {@code rank}-th of those before. */
  void lent(int[] name, int lender, int rank) {
    add(name, -1, -1, NameCandidate.LENT << rank).lentBy(lender);
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
        int code = 0;
        for (int to = i; to < Math.min(end, i + LONGEST); to++) {
          code = next(code, words.word(to));
          add(i, to, code, NameCandidate.LEFT << Math.min(FARTHEST, stretch));
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
    for (int to = from; to < Math.min(words.size(), last); to++) {
      boolean ends = words.inQuantity(to) ? to >= first : words.isMark(to);
      if (ends || words.sentence(to) != sentence) {
        return;
      }
      code = next(code, words.word(to));
      if (to + 1 >= first) {
        add(from, to, code, kind);
      }
    }
  }

  /** Words {@code from} to {@code to} of the text, whose code {@link #codeOf} makes. */
  private void add(int from, int to, int code, int kind) {
    int slot = code & (SLOTS - 1);
    while (slots[slot] != null
        && !(codes[slot] == code && slots[slot].is(words.codes(), from, to))) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    NameCandidate candidate = slots[slot];
    if (candidate == null) {
      candidate = NameCandidate.printed(words.codes(), from, to);
      keep(candidate, slot, code);
    }
    candidate.also(kind, from, to);
  }

  /** A phrase that need not stand in the text in one piece. */
  private NameCandidate add(int[] phrase, int from, int to, int kind) {
    int code = codeOf(phrase);
    int slot = code & (SLOTS - 1);
    while (slots[slot] != null && !slots[slot].is(phrase, 0, phrase.length - 1)) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    NameCandidate candidate = slots[slot];
    if (candidate == null) {
      candidate = NameCandidate.of(phrase, from, to);
      keep(candidate, slot, code);
    }
    candidate.also(kind, from, to);
    return candidate;
  }

  private void keep(NameCandidate candidate, int slot, int code) {
    slots[slot] = candidate;
    codes[slot] = code;
    found.add(candidate);
  }

  private static int codeOf(int[] phrase) {
    int code = 0;
    for (int word : phrase) {
      code = next(code, word);
    }
    return code;
  }

  private static int next(int code, int word) {
    int mixed = (code + word) * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
