package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The units by which {@link Folded} texts and phrases are compared: a run of letters or any other
 * char by itself, a blank of any kind being a space: "73ha lúa" → 7 | 3 | ha | _ | lúa.
 *
 * <p>A unit is a number of 64 bits, 56 of them a print of its chars and 8 its length; that two
 * words share a print is left out of account, it happens to a pair in 10¹⁶.
 */
final class WordUnit {
  /** A longer run of letters is cut here: no word is. */
  static final int LONGEST = 255;

  private static final long LENGTH = 0xff;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** The unit of a blank. */
  static final long BLANK = print(0, ' ') & ~LENGTH | 1;

  private WordUnit() {}

  /** The unit that begins at {@code at}; within a word, what is left of it. */
  static long at(char[] chars, int at) {
    char c = chars[at];
    if (WordChars.letter(c)) {
      return word(chars, at);
    }
    return WordChars.blank(c) ? BLANK : print(0, c) & ~LENGTH | 1;
  }

  private static long word(char[] chars, int start) {
    int end = Math.min(chars.length, start + LONGEST);
    long print = 0;
    int i = start;
    while (i < end && WordChars.letter(chars[i])) {
      print = print(print, chars[i]);
      i++;
    }
    return print & ~LENGTH | i - start;
  }

  private static long print(long before, char c) {
    return (before + c) * SPREAD;
  }

  /** How many chars it has. */
  static int length(long unit) {
    return (int) (unit & LENGTH);
  }

  /** The unit as it stands after (before, where one reads backwards) a blank. */
  static long beyondBlank(long unit) {
    return ~unit;
  }

  /** The units without the blanks, each told by the unit beyond it. */
  static List<Long> joined(List<Long> units) {
    List<Long> joined = new ArrayList<>();
    boolean blank = false;
    for (long unit : units) {
      if (unit != BLANK) {
        joined.add(blank ? beyondBlank(unit) : unit);
      }
      blank = unit == BLANK;
    }
    return joined;
  }
}
