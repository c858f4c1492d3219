package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;

/**
 * The rest of a number that a slip of the pen has torn: the "5" of "12 ,5%", of "1O,5%" (a letter
 * for a nought) and of "5,,2", the "500" of "3 .500 tấn" and "3’500 m2". What it says alone is
 * wrong, so nothing is said.
 */
final class TornNumber {
  private static final String MARKS = ".,";
  private static final String QUOTES = "'’‘";
  private static final int GROUP = 3;

  private TornNumber() {}

  /** Whether the digits at {@code at} are such a rest. */
  static boolean is(Folded lower, int at) {
    if (at < 2 || !DigitReader.isDigit(lower.charAt(at))) {
      return false;
    }
    char mark = lower.charAt(at - 1);
    if (QUOTES.indexOf(mark) >= 0) {
      return DigitReader.isDigit(lower.charAt(at - 2)) && DigitReader.end(lower, at) - at == GROUP;
    }
    return MARKS.indexOf(mark) >= 0
        && (isDoubled(lower, at) || isApart(lower, at) || isMixed(lower, at));
  }

  /** "5,,2". */
  private static boolean isDoubled(Folded lower, int at) {
    boolean twice = MARKS.indexOf(lower.charAt(at - 2)) >= 0;
    return twice && at > 2 && DigitReader.isDigit(lower.charAt(at - 3));
  }

  /** "12 ,5": a blank before the mark, and not more digits before it than a group has. */
  private static boolean isApart(Folded lower, int at) {
    int end = Blanks.before(lower, at - 1);
    int start = end;
    while (start > 0 && DigitReader.isDigit(lower.charAt(start - 1))) {
      start--;
    }
    boolean short3 = end > start && end - start <= GROUP;
    return end < at - 1 && short3 && (start == 0 || !lower.isLetterOrDigit(start - 1));
  }

  /** "1O,5", "l2,5": letters and digits before the mark in one word, a digit or more among them. */
  private static boolean isMixed(Folded lower, int at) {
    int start = at - 1;
    boolean digit = false;
    while (start > 0 && lower.isLetterOrDigit(start - 1)) {
      start--;
      digit |= DigitReader.isDigit(lower.charAt(start));
    }
    boolean letter = start < at - 2 && !DigitReader.isDigit(lower.charAt(at - 2));
    return digit && letter && at - start <= GROUP + 1;
  }
}
