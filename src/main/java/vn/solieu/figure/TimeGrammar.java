package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.TimeTerm.Unit;

/**
 * Recursive-descent grammar of temporal expressions: "6 tháng cuối năm 2019", "từ đầu năm đến ngày
 * 14.4.2017", "cùng kỳ năm trước", "vụ đông xuân 2018-2019". Each method reads one production from
 * a place in the tokens and looks ahead a bounded number of them.
 */
final class TimeGrammar {
  private static final int HALF = 15;

  /** Value of "doanh thu": a bare year after it is the one it was earned in. */
  private static final int MEASURED = 1;

  private static final TimeToken NONE = new TimeToken(TimeWord.STOP, 0, 0, 0, 0);

  private final List<TimeToken> tokens;
  private final DateGrammar dates;
  private final CountGrammar counts;
  private final StretchGrammar stretches;
  private final ShiftGrammar shifts;

  TimeGrammar(List<TimeToken> tokens) {
    this.tokens = tokens;
    dates = new DateGrammar(tokens);
    counts = new CountGrammar(tokens, dates, this::stage);
    stretches = new StretchGrammar(tokens, dates, this::parse);
    shifts = new ShiftGrammar(tokens, dates);
  }

  /**
   * An expression read.
   *
   * @param next index of the token after it
   */
  record Parsed(TimeTerm term, int next) {}

  /** The expression that begins at token {@code i}, or null. */
  @Nullable Parsed parse(int i) {
    TimeToken t = at(i);
    return switch (t.word()) {
      case NUMBER ->
          t.isYear() && (isTold(i - 1) || dates.isStage(i))
              ? dates.years(i, false)
              : counts.read(i);
      case MONTH, QUARTER, YEAR, HALF, WHOLE, DAY, DATE_OF -> unit(i);
      case HEAD, TAIL, MIDDLE -> edge(i);
      case SOME -> some(i);
      case REST -> t.value() == 1 ? new Parsed(new TimeTerm.Rest(0), i + 1) : null;
      case SINCE -> stretches.since(i + 1);
      case UNTIL, END, AT -> stretches.until(i);
      case NOW -> now(i);
      case STAGE, SEASON -> stage(i);
      case SAME -> same(i);
      case EACH_YEAR -> each(i);
      case SPOKEN -> new Parsed(new TimeTerm.Spoken(), i + 1);
      case HEAD_YEAR -> new Parsed(new TimeTerm.Start(YearRef.UNSAID), i + 1);
      case WITHIN -> within(i);
      case VAGUE -> new Parsed(new TimeTerm.Vague(t.value() == 1), i + 1);
      case THAT -> new Parsed(new TimeTerm.That(t.value() == 1), i + 1);
      case AGO -> counts.since(i + 1);
      case EDGE -> dates.stageEdge(i);
      default -> shifts.read(i);
    };
  }

  private TimeToken at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  private boolean is(int i, TimeWord word) {
    return at(i).is(word);
  }

  /** "của [2018]", "gấp 8 lần [2018]", "lợi nhuận sau thuế [2018]": a year needs no word more. */
  private boolean isTold(int i) {
    return is(i, TimeWord.INTO)
        || is(i, TimeWord.QUANTITY)
        || (is(i, TimeWord.OTHER) && at(i).value() == MEASURED);
  }

  /** An expression that begins with the name of a unit. */
  private @Nullable Parsed unit(int i) {
    return switch (at(i).word()) {
      case MONTH -> month(i);
      case QUARTER -> quarter(i);
      case YEAR -> year(i);
      case HALF -> half(i);
      case WHOLE -> whole(i);
      default -> dates.day(i);
    };
  }

  private @Nullable Parsed month(int i) {
    if (is(i + 1, TimeWord.PAST)) {
      return new Parsed(new TimeTerm.Shift(Unit.MONTH, -1), i + 2);
    }
    return dates.month(i);
  }

  private @Nullable Parsed quarter(int i) {
    TimeToken t = at(i + 1);
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
    if (is(i + 1, TimeWord.MONTH) && !at(i + 2).is(TimeWord.NUMBER)) {
      return counts.months(i, 5, 1);
    }
    if (is(i + 1, TimeWord.PAST)) {
      return new Parsed(new TimeTerm.Past(1, Unit.YEAR), i + 2);
    }
    return dates.years(i + 1, false);
  }

  /** "nửa đầu năm 2019", "nửa cuối tháng 9", "nửa năm". */
  private @Nullable Parsed half(int i) {
    boolean tail = is(i + 1, TimeWord.TAIL);
    int j = tail || is(i + 1, TimeWord.HEAD) ? i + 2 : i + 1;
    if (is(j, TimeWord.MONTH)) {
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

  /** "đầu năm", "cuối tháng 9", "giữa tháng 9". */
  private @Nullable Parsed edge(int i) {
    if (is(i, TimeWord.HEAD)) {
      if (is(i + 1, TimeWord.SEASON)) {
        return schoolStart(i + 1);
      }
      DateGrammar.YearTail year = dates.yearTail(i + 1);
      if (year.any()) {
        return stretches.toNow(new Parsed(new TimeTerm.Start(year.ref()), year.next()));
      }
      return is(i + 1, TimeWord.MONTH) || is(i + 1, TimeWord.QUARTER) ? unit(i + 1) : null;
    }
    Parsed whole = edgeOf(i + 1);
    if (whole == null || is(i, TimeWord.MIDDLE)) {
      return whole != null && is(i - 1, TimeWord.UNTIL) ? half(whole) : whole;
    }
    boolean ahead = is(i - 1, TimeWord.ESTIMATE) || is(i - 2, TimeWord.ESTIMATE);
    TimeTerm term =
        ahead && whole.term() instanceof TimeTerm.Year y && !y.year().isSaid()
            ? new TimeTerm.Year(YearRef.shifted(0))
            : whole.term();
    return new Parsed(new TimeTerm.End(term), whole.next());
  }

  /** "đến giữa tháng 9": its first half. */
  private static Parsed half(Parsed whole) {
    return whole.term() instanceof TimeTerm.Months m && m.single()
        ? new Parsed(new TimeTerm.Days(1, HALF, m.first(), m.year()), whole.next())
        : whole;
  }

  /** "đầu năm học 2019 - 2020": the September it begins in. */
  private @Nullable Parsed schoolStart(int i) {
    Parsed years = stage(i);
    return years != null && years.term() instanceof TimeTerm.Years y && at(i).value() == 2
        ? new Parsed(new TimeTerm.Months(9, 9, YearRef.printed(y.first()), false), years.next())
        : years;
  }

  private @Nullable Parsed edgeOf(int i) {
    DateGrammar.YearTail year = dates.yearTail(i);
    if (year.any()) {
      return new Parsed(new TimeTerm.Year(year.ref()), year.next());
    }
    if (is(i, TimeWord.MONTH)) {
      Parsed named = month(i);
      return named != null ? named : new Parsed(new TimeTerm.Shift(Unit.MONTH, 0), i + 1);
    }
    if (is(i, TimeWord.QUARTER)) {
      Parsed named = quarter(i);
      return named != null ? named : new Parsed(new TimeTerm.Shift(Unit.QUARTER, 0), i + 1);
    }
    if (is(i, TimeWord.SEASON) || is(i, TimeWord.STAGE)) {
      return stage(i);
    }
    return at(i).word().name().startsWith("SHIFT") ? shifts.read(i) : null;
  }

  /** "những tháng đầu năm". */
  private @Nullable Parsed some(int i) {
    if (is(i + 1, TimeWord.MONTH) && is(i + 2, TimeWord.REST)) {
      return new Parsed(new TimeTerm.Rest(0), i + 3);
    }
    if (!is(i + 1, TimeWord.MONTH) || !is(i + 2, TimeWord.HEAD)) {
      return null;
    }
    DateGrammar.YearTail year = dates.yearTail(i + 3);
    return year.any()
        ? new Parsed(
            new TimeTerm.Stretch(new TimeTerm.Start(year.ref()), new TimeTerm.Now()), year.next())
        : null;
  }

  /** "giai đoạn 2016-2020", "vụ mùa 2019", "năm học 2018-2019". */
  private @Nullable Parsed stage(int i) {
    boolean season = is(i, TimeWord.SEASON);
    int j = is(i + 1, TimeWord.YEAR) ? i + 2 : i + 1;
    if (is(j, TimeWord.SINCE)) {
      return stretches.since(j + 1);
    }
    if (is(j, TimeWord.WITHIN) || is(j, TimeWord.STAGE)) {
      return parse(j);
    }
    boolean named = season && at(i).value() == 1;
    j = season ? dates.overCrop(j) : j;
    if (at(j).isYear()) {
      Parsed years = dates.years(j, season);
      int year = at(j).value();
      return named && years != null && years.term() instanceof TimeTerm.Year
          ? new Parsed(new TimeTerm.Years(year, year, true), years.next())
          : years;
    }
    if (at(j).is(TimeWord.SHIFT_YEAR)) {
      return named && at(j).value() == 0
          ? new Parsed(new TimeTerm.Shift(Unit.SEASON, 0), j + 1)
          : shifts.read(j);
    }
    Parsed full = dates.full(j);
    return full == null && named ? new Parsed(new TimeTerm.Shift(Unit.SEASON, 0), i + 1) : full;
  }

  /** "cùng kỳ năm trước"; "cùng giai đoạn 2010-2019" is that stage, "cùng lúc" alone nothing. */
  private @Nullable Parsed same(int i) {
    Parsed years = dates.years(i + 1, false);
    if (years != null && years.term() instanceof TimeTerm.Years) {
      return years;
    }
    if (is(i + 1, TimeWord.MONTH) && is(i - 1, TimeWord.COMPARE)) {
      Parsed month = dates.month(i + 1);
      if (month != null) {
        return month;
      }
    }
    boolean before = is(i + 1, TimeWord.SHIFT_MONTH) || is(i + 1, TimeWord.SHIFT_QUARTER);
    if (before && at(i + 1).value() < 0) {
      return shifts.read(i + 1);
    }
    DateGrammar.YearTail year = dates.yearTail(i + 1);
    if (at(i).value() == 1 && !is(i - 1, TimeWord.COMPARE) && !year.ref().isSaid()) {
      return null;
    }
    return new Parsed(new TimeTerm.Same(year.ref()), year.next());
  }

  /** "trong tháng", "trong quý", "trong năm"; other words after "trong" are read by themselves. */
  private @Nullable Parsed within(int i) {
    Unit unit =
        switch (at(i + 1).word()) {
          case MONTH -> Unit.MONTH;
          case QUARTER -> Unit.QUARTER;
          case WEEK -> Unit.WEEK;
          case YEAR -> Unit.YEAR;
          default -> null;
        };
    boolean edge = is(i + 2, TimeWord.HEAD) || is(i + 2, TimeWord.TAIL);
    if (unit == null || edge || parse(i + 1) != null || is(i + 2, TimeWord.NUMBER)) {
      return null;
    }
    TimeTerm term =
        unit == Unit.YEAR ? new TimeTerm.Year(YearRef.UNSAID) : new TimeTerm.Shift(unit, 0);
    return new Parsed(term, i + 2);
  }

  /** "mỗi năm"; "bình quân năm 2019" is that year. */
  private @Nullable Parsed each(int i) {
    Parsed year = dates.years(i + 1, false);
    return year != null ? year : new Parsed(new TimeTerm.EachYear(), i + 1);
  }

  /** "hiện"; "đến nay" is an end as "đến hết tháng 9" is. */
  private Parsed now(int i) {
    TimeTerm now = new TimeTerm.Now();
    return new Parsed(at(i).value() == 1 ? new TimeTerm.Until(now) : now, i + 1);
  }
}
