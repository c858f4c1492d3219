package vn.solieu.figure.timing;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;
import vn.solieu.figure.timing.TimeTerm.Unit;

/**
 * The part of {@link TimeGrammar} that begins with a count: "9 tháng đầu năm", "5 năm 2016-2020".
 */
final class CountGrammar {
  /** Value of "trước" and "sớm" before a term. */
  static final int EARLY = 9;

  /** Value of "sau". */
  private static final int AFTER = 1;

  /** Value of "khoảng". */
  private static final int ABOUT = 7;

  /** Letters of "hơn". */
  private static final int OVER = 3;

  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final IntFunction<@Nullable Parsed> stages;

  CountGrammar(TimeTokens tokens, DateGrammar dates, IntFunction<@Nullable Parsed> stages) {
    this.tokens = tokens;
    this.dates = dates;
    this.stages = stages;
  }

  /** "9 tháng …", "3 quý …", "5 năm …", "15/9/2019", "9/2019". */
  @Nullable Parsed read(int i) {
    int n = tokens.at(i).value();
    if (tokens.at(i).isYear()
        && (tokens.is(i - 1, TimeWord.PLAN) || tokens.is(i - 1, TimeWord.COMPARE))) {
      return dates.years(i, false);
    }
    if (tokens.is(i - 1, TimeWord.ORDINAL) || tokens.is(i - 1, TimeWord.DOCUMENT)) {
      return null;
    }
    return switch (tokens.at(i + 1).word()) {
      case MONTH ->
          dates.isLunar(i + 1)
              ? vague(i + 3)
              : early(i) || TermLength.at(tokens, i)
                  ? null
                  : n >= 1 && n <= 12 ? months(i, n, 1) : pastMonths(i, n);
      case QUARTER -> n >= 1 && n <= 4 ? months(i, n, 3) : null;
      case YEAR -> years(i, n);
      case SHIFT_YEAR -> shiftedYears(i, n);
      case SHIFT_MONTH -> tokens.at(i + 1).value() == 0 && n > 1 ? that(i + 2) : monthsAgo(i, n);
      case THAT -> tokens.at(i + 1).value() == 1 && n > 1 ? that(i + 2) : null;
      case SHIFT_WEEK -> tokens.at(i + 1).value() < 0 && n > 1 ? vague(i + 2) : null;
      case WEEK -> past(i, n, Unit.WEEK);
      case DAY -> past(i, n, Unit.DAY);
      case DASH ->
          isRange(i) && tokens.at(i + 3).is(TimeWord.SHIFT_YEAR) && tokens.at(i + 3).value() < 0
              ? vague(i + 4)
              : dated(i);
      default -> dated(i);
    };
  }

  /** "5-6 [năm trước]". */
  private boolean isRange(int i) {
    return tokens.at(i + 2).isNumber(tokens.at(i).value() + 1, tokens.at(i).value() + 9);
  }

  private @Nullable Parsed dated(int i) {
    Parsed span = dates.span(i);
    return span != null ? span : dates.full(i);
  }

  /** "hoàn thành kế hoạch trước 1 tháng". */
  private boolean early(int i) {
    boolean bare =
        !tokens.is(i + 2, TimeWord.HEAD)
            && !tokens.is(i + 2, TimeWord.TAIL)
            && !tokens.is(i + 2, TimeWord.PAST);
    return bare && tokens.is(i - 1, TimeWord.NOISE) && tokens.at(i - 1).value() == EARLY;
  }

  private @Nullable Parsed past(int i, int n, Unit unit) {
    return tokens.is(i + 2, TimeWord.PAST)
        ? new Parsed(new TimeTerm.Past(n, unit), i + 3)
        : n == 1 ? span(i, unit) : null;
  }

  /** "trong vòng [một tháng]", "sau [một tuần]": how long a move took. */
  @Nullable Parsed span(int i, Unit unit) {
    boolean after = tokens.is(i - 1, TimeWord.INTO) && tokens.at(i - 1).value() == AFTER;
    int next = tokens.is(i, TimeWord.NUMBER) ? i + 2 : i + 1;
    return after || tokens.is(i - 1, TimeWord.WITHIN)
        ? new Parsed(new TimeTerm.Span(1, unit), next)
        : null;
  }

  /** "10 năm tới", "5 năm này", "2 năm trước". */
  private @Nullable Parsed shiftedYears(int i, int n) {
    return switch (n > 1 ? tokens.at(i + 1).value() : -1) {
      case 1 -> ahead(i, n);
      case 0 -> that(i + 2);
      default -> ago(i, n);
    };
  }

  /** "[5 năm] ấy": the time last named. */
  private static Parsed that(int next) {
    return new Parsed(new TimeTerm.That(false), next);
  }

  /** "trong 10 năm tới": years to come, of which no one can say when they begin. */
  private static Parsed ahead(int i, int n) {
    return new Parsed(new TimeTerm.Past(-n, Unit.YEAR), i + 2);
  }

  /** "10 năm trước"; of "hơn 10 năm trước", "5-6 năm trước" no one can say which year it was. */
  private @Nullable Parsed ago(int i, int n) {
    if (tokens.at(i + 1).value() != -1 || n < 1 || n > 99) {
      return null;
    }
    if (n == 1) {
      return isAbout(i) ? vague(i + 2) : new Parsed(new TimeTerm.Same(YearRef.BEFORE), i + 2);
    }
    return isAbout(i) ? vague(i + 2) : new Parsed(new TimeTerm.Year(YearRef.shifted(-n)), i + 2);
  }

  /** "2 tháng trước". */
  private @Nullable Parsed monthsAgo(int i, int n) {
    if (tokens.at(i + 1).value() != -1 || n < 2 || n > 99) {
      return null;
    }
    return isAbout(i) ? vague(i + 2) : new Parsed(new TimeTerm.Shift(Unit.MONTH, -n), i + 2);
  }

  /** "[cách đây] 10 năm", "[cách đây] hơn 3 tháng", "[cách đây] 2 tuần". */
  @Nullable Parsed since(int i) {
    if (tokens.is(i, TimeWord.EACH_YEAR) && tokens.at(i).value() == 1) {
      return new Parsed(new TimeTerm.Same(YearRef.BEFORE), i + 1);
    }
    int j = i;
    while (j < i + 3 && !tokens.is(j, TimeWord.NUMBER)) {
      j++;
    }
    int n = tokens.at(j).value();
    Unit unit =
        switch (tokens.at(j + 1).word()) {
          case YEAR -> Unit.YEAR;
          case MONTH -> Unit.MONTH;
          case WEEK -> Unit.WEEK;
          default -> Unit.DAY;
        };
    if (!tokens.is(j, TimeWord.NUMBER) || unit == Unit.DAY) {
      return null;
    }
    boolean exact = j == i && !tokens.is(i + 1, TimeWord.DASH) && n > 0 && n < 100;
    if (!exact || unit == Unit.WEEK) {
      return vague(j + 2);
    }
    TimeTerm year =
        n == 1 ? new TimeTerm.Same(YearRef.BEFORE) : new TimeTerm.Year(YearRef.shifted(-n));
    return new Parsed(unit == Unit.YEAR ? year : new TimeTerm.Shift(Unit.MONTH, -n), j + 2);
  }

  private static Parsed vague(int next) {
    return new Parsed(new TimeTerm.Vague(false), next);
  }

  /** "khoảng", "hơn" or the lower end of a range stands before a count. */
  private boolean isAbout(int i) {
    TimeToken before = tokens.at(i - 1);
    boolean about = before.is(TimeWord.OTHER) && before.value() == ABOUT;
    boolean range = before.is(TimeWord.DASH) || before.is(TimeWord.COMMA);
    return about || isOver(before) || (range && tokens.is(i - 2, TimeWord.NUMBER));
  }

  /** "hơn", which compares nothing where a count of years follows. */
  static boolean isOver(TimeToken token) {
    return token.is(TimeWord.COMPARE) && token.end() - token.start() == OVER;
  }

  private @Nullable Parsed pastMonths(int i, int n) {
    return past(i, n, Unit.MONTH);
  }

  /**
   * "9 tháng", "9 tháng đầu năm 2019", "6 tháng cuối năm", "3 tháng qua"; {@code size} 3: quarters;
   * "1 tháng" is no January.
   */
  @Nullable Parsed months(int i, int n, int size) {
    int j = i + 2;
    int count = n * size;
    boolean tail = tokens.is(j, TimeWord.TAIL);
    if (tokens.is(j, TimeWord.PAST)) {
      return new Parsed(new TimeTerm.Past(count, Unit.MONTH), j + 1);
    }
    if (tokens.is(j, TimeWord.REST)) {
      return new Parsed(new TimeTerm.Rest(count), j + 1);
    }
    j = opensYear(j) ? j + 1 : j;
    boolean edge = tail || tokens.is(j, TimeWord.HEAD);
    DateGrammar.YearTail year = dates.yearTail(edge ? j + 1 : j);
    boolean loose = !edge && !year.any() && size == 1;
    if (loose && n == 1) {
      return size == 1 ? span(i, Unit.MONTH) : null;
    }
    int first = tail ? 13 - count : 1;
    return new Parsed(
        new TimeTerm.Months(first, first + count - 1, year.ref(), loose), year.next());
  }

  /** "9 tháng [từ] đầu năm 2019", with no end told behind. */
  private boolean opensYear(int i) {
    if (!tokens.is(i, TimeWord.SINCE) || !tokens.is(i + 1, TimeWord.HEAD)) {
      return false;
    }
    DateGrammar.YearTail year = dates.yearTail(i + 2);
    return year.any()
        && !tokens.is(year.next(), TimeWord.UNTIL)
        && !tokens.is(year.next(), TimeWord.NOW);
  }

  /** "[2 năm] 2018 và 2019", "[3 năm] 2017, 2018, 2019": as many years in a row. */
  private @Nullable Parsed listed(int i, int n, @Nullable Parsed range) {
    int at = i;
    for (int k = 1; k < n && tokens.at(i).isYear(); k++) {
      int next = tokens.is(at + 1, TimeWord.AND) || tokens.is(at + 1, TimeWord.COMMA) ? at + 2 : -1;
      next = tokens.is(next, TimeWord.YEAR) ? next + 1 : next;
      if (next < 0
          || !tokens.at(next).isYear()
          || tokens.at(next).value() != tokens.at(i).value() + k) {
        return range;
      }
      at = next;
    }
    return at == i
        ? range
        : new Parsed(
            new TimeTerm.Years(tokens.at(i).value(), tokens.at(at).value(), false), at + 1);
  }

  private boolean opensClause(int i) {
    return switch (tokens.at(i - 1).word()) {
      case STOP, COMMA, COLON, OPEN, CLOSE, DASH -> true;
      default -> false;
    };
  }

  /** "5 năm 2016-2020", "5 năm (2016-2020)", "5 năm qua", "trong 5 năm", "Sau 5 năm, …". */
  private @Nullable Parsed years(int i, int n) {
    int j = i + 2;
    boolean open = tokens.is(j, TimeWord.OPEN);
    Parsed range = dates.years(open ? j + 1 : j, false);
    range = listed(open ? j + 1 : j, n, range);
    if (range != null && range.term() instanceof TimeTerm.Years) {
      return new Parsed(range.term(), range.next() + (open ? 1 : 0));
    }
    if (tokens.is(j, TimeWord.STAGE)) {
      return stages.apply(j);
    }
    if (tokens.is(j, TimeWord.THIS)) {
      return that(j + 1);
    }
    boolean past = tokens.is(j, TimeWord.PAST);
    boolean opens = tokens.is(i - 1, TimeWord.INTO) && opensClause(i - 1);
    boolean said =
        past || opens || tokens.is(i - 1, TimeWord.WITHIN) || tokens.is(i - 1, TimeWord.PAST);
    return said && n >= 2 && n <= 60
        ? new Parsed(new TimeTerm.Past(n, Unit.YEAR), past ? j + 1 : j)
        : null;
  }
}
