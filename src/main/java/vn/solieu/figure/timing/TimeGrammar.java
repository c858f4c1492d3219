package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeTerm.Unit;

/**
 * Recursive-descent grammar of temporal expressions: "6 tháng cuối năm 2019", "từ đầu năm đến ngày
 * 14.4.2017", "cùng kỳ năm trước", "vụ đông xuân 2018-2019". Each method reads one production from
 * a place in the tokens and looks ahead a bounded number of them.
 */
final class TimeGrammar {

  /** Value of "doanh thu": a bare year after it is the one it was earned in. */
  private static final int MEASURED = 1;

  /** Value of "từ giờ". */
  private static final int NOW = 1;

  /** Value of "tới mốc ấy". */
  private static final int POINT = 2;

  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final CountGrammar counts;
  private final StretchGrammar stretches;
  private final ShiftGrammar shifts;
  private final StageGrammar stages;
  private final UnitGrammar units;
  private final EdgeGrammar edges;
  private final SameGrammar same;

  TimeGrammar(TimeTokens tokens) {
    this.tokens = tokens;
    dates = new DateGrammar(tokens);
    stretches = new StretchGrammar(tokens, dates, this::parse);
    shifts = new ShiftGrammar(tokens, dates);
    stages = new StageGrammar(tokens, dates, stretches, shifts, this::parse);
    counts = new CountGrammar(tokens, dates, stages::read);
    units = new UnitGrammar(tokens, dates, counts);
    edges = new EdgeGrammar(tokens, dates, units, stages, stretches, shifts);
    same = new SameGrammar(tokens, dates, shifts);
  }

  /**
   * An expression read.
   *
   * @param next index of the token after it
   */
  record Parsed(TimeTerm term, int next) {}

  /** The expression that begins at token {@code i}, or null. */
  @Nullable Parsed parse(int i) {
    TimeToken t = tokens.at(i);
    return switch (t.word()) {
      case NUMBER ->
          t.isYear() && (isTold(i - 1) || dates.isStage(i))
              ? dates.years(i, false)
              : counts.read(i);
      case LUNAR -> dates.lunar(i);
      case MONTH, QUARTER, YEAR, HALF, WHOLE, DAY, DATE_OF -> units.read(i);
      case HEAD, TAIL, MIDDLE -> edges.read(i);
      case SOME -> some(i);
      case REST -> t.value() == 1 ? new Parsed(new TimeTerm.Rest(0), i + 1) : null;
      case SINCE -> t.value() == NOW ? stretches.ahead(i + 1) : stretches.since(i + 1);
      case UNTIL, END, AT -> stretches.until(i);
      case NOW -> same.orElse(i, now(i));
      case STAGE, SEASON -> stages.read(i);
      case SAME -> same.read(i);
      case EACH_YEAR -> each(i);
      case SPOKEN -> new Parsed(new TimeTerm.Spoken(), i + 1);
      case HEAD_YEAR -> new Parsed(new TimeTerm.Start(YearRef.UNSAID), i + 1);
      case WITHIN -> within(i);
      case VAGUE -> new Parsed(new TimeTerm.Vague(t.value() == 1), i + 1);
      case THAT -> same.orElse(i, that(i));
      case AGO -> counts.since(i + 1);
      case EDGE -> dates.stageEdge(i);
      case WEEK, YEAR_BEFORE -> shifts.read(i);
      default -> t.word().isShift() ? shifts.read(i) : null;
    };
  }

  /** "của [2018]", "gấp 8 lần [2018]", "lợi nhuận sau thuế [2018]": a year needs no word more. */
  private boolean isTold(int i) {
    return tokens.is(i, TimeWord.INTO)
        || tokens.is(i, TimeWord.QUANTITY)
        || (tokens.is(i, TimeWord.OTHER) && tokens.at(i).value() == MEASURED);
  }

  /** "những tháng đầu năm". */
  private @Nullable Parsed some(int i) {
    if (tokens.is(i + 1, TimeWord.MONTH) && tokens.is(i + 2, TimeWord.REST)) {
      return new Parsed(new TimeTerm.Rest(0), i + 3);
    }
    if (!tokens.is(i + 1, TimeWord.MONTH) || !tokens.is(i + 2, TimeWord.HEAD)) {
      return null;
    }
    DateGrammar.YearTail year = dates.yearTail(i + 3);
    return year.any()
        ? new Parsed(
            new TimeTerm.Stretch(new TimeTerm.Start(year.ref()), new TimeTerm.Now()), year.next())
        : null;
  }

  /** "trong tháng", "trong quý", "trong năm"; other words after "trong" are read by themselves. */
  private @Nullable Parsed within(int i) {
    Unit unit =
        switch (tokens.at(i + 1).word()) {
          case MONTH -> Unit.MONTH;
          case QUARTER -> Unit.QUARTER;
          case WEEK -> Unit.WEEK;
          case YEAR -> Unit.YEAR;
          default -> null;
        };
    boolean edge = tokens.is(i + 2, TimeWord.HEAD) || tokens.is(i + 2, TimeWord.TAIL);
    if (unit == null || edge || parse(i + 1) != null || tokens.is(i + 2, TimeWord.NUMBER)) {
      return null;
    }
    TimeTerm term =
        unit == Unit.YEAR ? new TimeTerm.Year(YearRef.UNSAID) : new TimeTerm.Shift(unit, 0);
    return new Parsed(term, i + 2);
  }

  /** "mỗi năm"; "bình quân năm 2019" is that year. */
  private @Nullable Parsed each(int i) {
    Parsed year = dates.years(i + 1, false);
    Parsed span = tokens.at(i).value() == 1 ? counts.span(i, Unit.YEAR) : null;
    Parsed each = span == null ? new Parsed(new TimeTerm.EachYear(), i + 1) : span;
    return year != null ? year : each;
  }

  /** "khi ấy", "năm ấy"; "tới mốc ấy" is an end as "đến năm 2030" is. */
  private Parsed that(int i) {
    TimeTerm that = new TimeTerm.That(tokens.at(i).value() == 1);
    return new Parsed(tokens.at(i).value() == POINT ? new TimeTerm.Until(that) : that, i + 1);
  }

  /** "hiện"; "đến nay" is an end as "đến hết tháng 9" is. */
  private Parsed now(int i) {
    TimeTerm now = new TimeTerm.Now();
    return new Parsed(tokens.at(i).value() == 1 ? new TimeTerm.Until(now) : now, i + 1);
  }
}
