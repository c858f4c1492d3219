package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Durations, clock times and ages: "9 tháng", "sau 5 năm", "8h30", "14g30", "31 tuổi", "8 phiên
 * liên tiếp". A time that is itself measured is a figure: "lưu trú bình quân 2,5 ngày", "tuổi thọ
 * 74,5 tuổi".
 */
final class TimeNumber implements NonFigure {
  private static final int WINDOW = 50;

  /** Digits of minutes. */
  private static final int MINUTES = 2;

  private final PhraseTable<Cue> measured;
  private final PhraseTable<Cue> streaks;
  private final PhraseTable<String> spans;
  private final PhraseTable<Cue> bounds;
  private final PhraseTable<String> ways;

  TimeNumber(Resources resources) {
    measured = CueTable.load(resources, "figure/measured-times.tsv");
    streaks = CueTable.load(resources, "figure/streaks.tsv");
    spans = ClosedWords.load(resources, "time-span");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    ways = ClosedWords.load(resources, "time-way");
  }

  @Override
  public int end(Mention mention) {
    int clock = clock(mention);
    if (clock >= 0) {
      return clock;
    }
    ReadUnit unit = mention.unit();
    if (unit != null && isStreak(mention, unit)) {
      return unit.end();
    }
    boolean time = unit != null && unit.kind() == ReadUnit.Kind.TIME;
    return unit != null && time && !isMeasured(mention) ? unit.end() : -1;
  }

  /** "trong 2,5 năm", "sau 1,5 năm" say when. */
  private boolean isSpan(Mention mention) {
    Match<Cue> bound = bounds.endingAt(mention.lower(), mention.before());
    int end = bound == null ? mention.before() : Blanks.before(mention.lower(), bound.start());
    return spans.endingAt(mention.lower(), end) != null;
  }

  /** "giảm 8 phiên liên tiếp" tells how long, not how much. */
  private boolean isStreak(Mention mention, ReadUnit unit) {
    return unit.isCount()
        && streaks.at(mention.lower(), Blanks.after(mention.lower(), unit.end())) != null;
  }

  /** "8h", "06h30", "18 giờ 30", "14g30"; "8g" alone are grams. */
  private static int clock(Mention mention) {
    int end = DigitReader.end(mention.lower(), mention.digits());
    char mark = mention.charAt(end);
    boolean hours = mark == 'h' || mark == 'g';
    if (!hours || end == mention.digits() || end - mention.digits() > 2) {
      return -1;
    }
    int minutes = DigitReader.end(mention.lower(), end + 1);
    boolean grams = mark == 'g' && minutes != end + 1 + MINUTES;
    return grams || Character.isLetter(mention.charAt(minutes)) ? -1 : minutes;
  }

  /** "từ 7 giờ xuống còn 5 giờ": no hours of a day, which go "từ 7 giờ đến 17 giờ". */
  private boolean isMoved(Mention mention) {
    Folded lower = mention.lower();
    ReadUnit unit = mention.unit();
    int before = mention.before();
    return unit != null
        && before > 2
        && lower.startsWith(" từ", before - 3)
        && ways.at(lower, Blanks.after(lower, unit.end())) != null;
  }

  private boolean isMeasured(Mention mention) {
    Numeral low = mention.low();
    if (low == null) {
      return false;
    }
    ReadUnit unit = mention.unit();
    boolean rate = unit != null && unit.unit().indexOf('/') > 0;
    boolean decimal = rate || (low.isCut() && !isSpan(mention));
    int from = Math.max(mention.sentence().span().start(), mention.start() - WINDOW);
    return decimal
        || isMoved(mention)
        || measured.first(mention.lower(), from, mention.start()) != null;
  }
}
