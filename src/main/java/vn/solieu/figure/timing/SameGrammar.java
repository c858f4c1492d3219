package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;

/**
 * The part of {@link TimeGrammar} that names the same time of an earlier year: "cùng kỳ năm trước",
 * "thời điểm này năm ngoái", "quãng ấy của năm 2018".
 */
final class SameGrammar {
  /** Value of words that mean the same time only where a comparison or a year tells so. */
  private static final int LOOSE = 1;

  /** Value of words that mean it only where a year follows. */
  private static final int BARE = 2;

  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final ShiftGrammar shifts;

  SameGrammar(TimeTokens tokens, DateGrammar dates, ShiftGrammar shifts) {
    this.tokens = tokens;
    this.dates = dates;
    this.shifts = shifts;
  }

  /** "cùng kỳ năm trước"; "cùng giai đoạn 2010-2019" is that stage, "cùng lúc" alone nothing. */
  @Nullable Parsed read(int i) {
    Parsed years = dates.years(i + 1, false);
    if (years != null && years.term() instanceof TimeTerm.Years) {
      return years;
    }
    if (tokens.is(i + 1, TimeWord.MONTH) && tokens.is(i - 1, TimeWord.COMPARE)) {
      Parsed month = dates.month(i + 1);
      if (month != null) {
        return month;
      }
    }
    boolean before =
        tokens.is(i + 1, TimeWord.SHIFT_MONTH) || tokens.is(i + 1, TimeWord.SHIFT_QUARTER);
    if (before && tokens.at(i + 1).value() < 0) {
      return shifts.read(i + 1);
    }
    DateGrammar.YearTail year = dates.yearTail(i + 1);
    boolean said = year.ref().isSaid();
    boolean loose = tokens.at(i).value() == LOOSE && !tokens.is(i - 1, TimeWord.COMPARE);
    return !said && (loose || tokens.at(i).value() == BARE)
        ? null
        : new Parsed(new TimeTerm.Same(year.ref()), year.next());
  }

  /** "thời điểm này [năm ngoái]", "khi đó [của năm 2018]", or what was read without the year. */
  Parsed orElse(int i, Parsed otherwise) {
    DateGrammar.YearTail year = dates.yearTail(i + 1);
    boolean past =
        year.ref().isSaid() && year.ref().value() != 0 && !tokens.is(i + 1, TimeWord.COMMA);
    return past && !(year.ref().kind() == YearRef.Kind.SHIFTED && year.ref().value() > 0)
        ? new Parsed(new TimeTerm.Same(year.ref()), year.next())
        : otherwise;
  }
}
