package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** Sees the earlier time that a ratio is set against: "97,1% | cùng kỳ", "60% | của năm 2018". */
public final class EarlierTime {
  private static final int WORDS = 5;

  /** Chars of "năm 2018". */
  private static final int YEAR = 8;

  private final PhraseTable<String> times;
  private final PhraseTable<String> others;

  public EarlierTime(Resources resources) {
    times = ClosedWords.load(resources, "earlier-time");
    others = ClosedWords.load(resources, "no-earlier-time");
  }

  /**
   * An earlier time follows, perhaps after what the ratio is of and a second ratio: "97,1% và
   * 102,4% cùng kỳ", "60% về số dự án và 135% về vốn so cùng kỳ".
   */
  public boolean follows(Folded lower, int at) {
    int start = pastAbout(lower, at);
    if (lower.startsWith("và ", start)) {
      int number = Blanks.after(lower, start + 3);
      int end = DigitReader.end(lower, number);
      boolean rate = end > number && lower.startsWith("%", Blanks.after(lower, end));
      start = rate ? pastAbout(lower, Blanks.after(lower, Blanks.after(lower, end) + 1)) : start;
    }
    return (times.at(lower, start) != null && !isOther(lower, start)) || isYear(lower, start);
  }

  /** Start of the earlier time that ends before {@code end}: "năm trước", "năm 2018"; or -1. */
  public int start(Folded lower, int end) {
    Match<String> time = times.endingAt(lower, end);
    int year = end - YEAR;
    return time != null ? time.start() : year >= 0 && isYear(lower, year) ? year : -1;
  }

  /** "33% so với tổng sản phẩm", "50% so với tiêu chuẩn": a part or a measure, no time. */
  private boolean isOther(Folded lower, int at) {
    int than = lower.startsWith("so với ", at) ? at + 7 : lower.startsWith("so ", at) ? at + 3 : -1;
    return than >= 0 && others.at(lower, than) != null;
  }

  /** Past "về số dự án", at most four words long. */
  private static int pastAbout(Folded lower, int at) {
    if (!lower.startsWith("về ", at)) {
      return at;
    }
    int i = at;
    for (int words = 0; words < WORDS && !ends(lower, i); words++) {
      while (i < lower.length() && Character.isLetter(lower.charAt(i))) {
        i++;
      }
      i = Blanks.after(lower, i);
    }
    return i;
  }

  private static boolean ends(Folded lower, int at) {
    boolean word = at < lower.length() && Character.isLetter(lower.charAt(at));
    return !word || lower.startsWith("và ", at) || lower.startsWith("so ", at);
  }

  /** "năm 2019", "của năm 2019". */
  private static boolean isYear(Folded lower, int at) {
    int start = lower.startsWith("của ", at) ? at + 4 : at;
    int year = start + 4;
    return lower.startsWith("năm ", start)
        && year < lower.length()
        && DigitReader.isDigit(lower.charAt(year));
  }
}
