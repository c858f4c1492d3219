package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;
import vn.solieu.figure.timing.TimeTerm.Unit;

/**
 * The part of {@link TimeGrammar} that begins with the name of a unit: "tháng 9", "quý III", "năm
 * qua", "nửa đầu năm 2019", "cả năm".
 */
final class UnitGrammar {
  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final CountGrammar counts;

  UnitGrammar(TimeTokens tokens, DateGrammar dates, CountGrammar counts) {
    this.tokens = tokens;
    this.dates = dates;
    this.counts = counts;
  }

  /** An expression that begins with the name of a unit. */
  @Nullable Parsed read(int i) {
    return switch (tokens.at(i).word()) {
      case MONTH -> month(i);
      case QUARTER -> quarter(i);
      case YEAR -> year(i);
      case HALF -> half(i);
      case WHOLE -> whole(i);
      default -> dates.day(i);
    };
  }

  @Nullable Parsed month(int i) {
    if (tokens.is(i + 1, TimeWord.PAST)) {
      return new Parsed(new TimeTerm.Shift(Unit.MONTH, -1), i + 2);
    }
    return dates.month(i);
  }

  @Nullable Parsed quarter(int i) {
    TimeToken t = tokens.at(i + 1);
    if (t.is(TimeWord.PAST)) {
      return new Parsed(new TimeTerm.Shift(Unit.QUARTER, -1), i + 2);
    }
    boolean first = t.is(TimeWord.HEAD);
    boolean last = t.is(TimeWord.TAIL);
    int q = first ? 1 : last ? 4 : t.isNumber(1, 4) ? t.value() : 0;
    if (q == 0) {
      return null;
    }
    DateGrammar.YearTail year = dates.yearTail(i + 2);
    return new Parsed(new TimeTerm.Months(3 * q - 2, 3 * q, year.ref(), false), year.next());
  }

  /** "năm 2018", "năm 2016-2020", "năm qua"; "năm tháng đầu năm" is five months. */
  private @Nullable Parsed year(int i) {
    if (tokens.is(i + 1, TimeWord.MONTH) && !tokens.at(i + 2).is(TimeWord.NUMBER)) {
      return counts.months(i, 5, 1);
    }
    if (tokens.is(i + 1, TimeWord.PAST)) {
      return new Parsed(new TimeTerm.Past(1, Unit.YEAR), i + 2);
    }
    return tokens.is(i + 1, TimeWord.LUNAR) ? dates.lunar(i + 1) : dates.years(i + 1, false);
  }

  /** "nửa đầu năm 2019", "nửa cuối tháng 9", "nửa năm". */
  private @Nullable Parsed half(int i) {
    boolean tail = tokens.is(i + 1, TimeWord.TAIL);
    int j = tail || tokens.is(i + 1, TimeWord.HEAD) ? i + 2 : i + 1;
    if (tokens.is(j, TimeWord.MONTH)) {
      Parsed month = dates.month(j);
      TimeTerm.Months m =
          month != null && month.term() instanceof TimeTerm.Months named ? named : null;
      return new Parsed(
          new TimeTerm.Days(
              tail ? 16 : 1,
              tail ? 31 : 15,
              m == null ? 0 : m.first(),
              m == null ? YearRef.UNSAID : m.year()),
          month == null ? j + 1 : month.next());
    }
    DateGrammar.YearTail year = dates.yearTail(j);
    return year.any()
        ? new Parsed(
            new TimeTerm.Months(tail ? 7 : 1, tail ? 12 : 6, year.ref(), false), year.next())
        : null;
  }

  private Parsed whole(int i) {
    DateGrammar.YearTail year = dates.yearTail(i + 1);
    return new Parsed(
        new TimeTerm.Year(year.ref().isSaid() ? year.ref() : YearRef.UNSAID), year.next());
  }
}
