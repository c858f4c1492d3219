package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;
import vn.solieu.figure.timing.TimeTerm.Unit;

/**
 * The part of {@link TimeGrammar} that begins with an edge: "đầu năm", "cuối tháng 9", "giữa quý
 * II", "đầu năm học 2019 - 2020".
 */
final class EdgeGrammar {
  private static final int HALF = 15;

  /** Last of the days that "đầu tháng 9" speaks of. */
  static final int ONSET = 10;

  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final UnitGrammar units;
  private final StageGrammar stages;
  private final StretchGrammar stretches;
  private final ShiftGrammar shifts;

  EdgeGrammar(
      TimeTokens tokens,
      DateGrammar dates,
      UnitGrammar units,
      StageGrammar stages,
      StretchGrammar stretches,
      ShiftGrammar shifts) {
    this.tokens = tokens;
    this.dates = dates;
    this.units = units;
    this.stages = stages;
    this.stretches = stretches;
    this.shifts = shifts;
  }

  /** "đầu năm", "cuối tháng 9", "giữa tháng 9". */
  @Nullable Parsed read(int i) {
    if (tokens.is(i, TimeWord.HEAD)) {
      return head(i);
    }
    Parsed whole = edgeOf(i + 1);
    if (whole == null || tokens.is(i, TimeWord.MIDDLE)) {
      return whole != null && tokens.is(i - 1, TimeWord.UNTIL) ? part(whole, HALF) : whole;
    }
    boolean ahead = tokens.is(i - 1, TimeWord.ESTIMATE) || tokens.is(i - 2, TimeWord.ESTIMATE);
    TimeTerm term =
        ahead && whole.term() instanceof TimeTerm.Year y && !y.year().isSaid()
            ? new TimeTerm.Year(YearRef.shifted(0))
            : whole.term();
    return new Parsed(new TimeTerm.End(term), whole.next());
  }

  private @Nullable Parsed head(int i) {
    if (tokens.is(i + 1, TimeWord.SEASON)) {
      return schoolStart(i + 1);
    }
    DateGrammar.YearTail year = dates.yearTail(i + 1);
    if (year.any()) {
      return stretches.toNow(new Parsed(new TimeTerm.Start(year.ref()), year.next()));
    }
    if (!tokens.is(i + 1, TimeWord.MONTH) && !tokens.is(i + 1, TimeWord.QUARTER)) {
      return null;
    }
    Parsed whole = units.read(i + 1);
    return whole != null && tokens.is(i - 1, TimeWord.UNTIL) ? part(whole, ONSET) : whole;
  }

  /** "đến giữa tháng 9", "đến đầu tháng 9": its first days. */
  private static Parsed part(Parsed whole, int last) {
    return whole.term() instanceof TimeTerm.Months m && m.single()
        ? new Parsed(new TimeTerm.Days(1, last, m.first(), m.year()), whole.next())
        : whole;
  }

  /** "đầu năm học 2019 - 2020": the September it begins in. */
  private @Nullable Parsed schoolStart(int i) {
    Parsed years = stages.read(i);
    return years != null && years.term() instanceof TimeTerm.Years y && tokens.at(i).value() == 2
        ? new Parsed(new TimeTerm.Months(9, 9, YearRef.printed(y.first()), false), years.next())
        : years;
  }

  private @Nullable Parsed edgeOf(int i) {
    DateGrammar.YearTail year = dates.yearTail(i);
    if (year.any()) {
      return new Parsed(new TimeTerm.Year(year.ref()), year.next());
    }
    if (tokens.is(i, TimeWord.MONTH)) {
      Parsed named = units.month(i);
      return named != null ? named : new Parsed(new TimeTerm.Shift(Unit.MONTH, 0), i + 1);
    }
    if (tokens.is(i, TimeWord.QUARTER)) {
      Parsed named = units.quarter(i);
      return named != null ? named : new Parsed(new TimeTerm.Shift(Unit.QUARTER, 0), i + 1);
    }
    if (tokens.is(i, TimeWord.SEASON) || tokens.is(i, TimeWord.STAGE)) {
      return stages.read(i);
    }
    return tokens.at(i).word().isShift() ? shifts.read(i) : null;
  }
}
