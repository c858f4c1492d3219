package vn.solieu.figure.timing;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;

/** The part of {@link TimeGrammar} that reads digits: "14.4.2017", "9/2019", "2016 - 2020". */
final class DateGrammar {
  /** Words of the name of a crop. */
  private static final int CROPS = 3;

  /** Letters of the name of a crop. */
  private static final int CROP = 12;

  private final TimeTokens tokens;

  DateGrammar(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What names the year after a month or quarter.
   *
   * @param any some word was read, if only "năm"
   */
  record YearTail(YearRef ref, int next, boolean any) {}

  private boolean separator(int i) {
    return tokens.is(i, TimeWord.SLASH)
        || tokens.is(i, TimeWord.DASH)
        || tokens.is(i, TimeWord.DOT);
  }

  /** "/2019", "-2019", "năm 2019", "của năm trước", "năm", "2019" or nothing. */
  YearTail yearTail(int i) {
    int j =
        tokens.is(i, TimeWord.INTO) || tokens.is(i, TimeWord.WITHIN) || tokens.is(i, TimeWord.COMMA)
            ? i + 1
            : i;
    if (separator(j) && tokens.at(j + 1).isYear()) {
      return new YearTail(YearRef.printed(tokens.at(j + 1).value()), j + 2, true);
    }
    if (tokens.at(j).isYear()) {
      return tokens.is(i, TimeWord.COMMA)
          ? new YearTail(YearRef.UNSAID, i, false)
          : new YearTail(YearRef.printed(tokens.at(j).value()), j + 1, true);
    }
    if (tokens.is(i, TimeWord.COMMA) && tokens.is(j, TimeWord.WHOLE)) {
      return new YearTail(YearRef.UNSAID, i, false);
    }
    return switch (tokens.at(j).word()) {
      case YEAR, WHOLE ->
          tokens.at(j + 1).isYear()
              ? new YearTail(YearRef.printed(tokens.at(j + 1).value()), j + 2, true)
              : new YearTail(
                  YearRef.UNSAID, tokens.is(j + 1, TimeWord.PAST) ? j + 2 : j + 1, j == i);
      case SHIFT_YEAR -> new YearTail(YearRef.shifted(tokens.at(j).value()), j + 1, true);
      case YEAR_BEFORE -> new YearTail(YearRef.BEFORE, j + 1, true);
      default -> new YearTail(YearRef.UNSAID, i, false);
    };
  }

  /** "2018", "2016-2020", "2016 đến 2020", "2018/2019". */
  @Nullable Parsed years(int i, boolean season) {
    if (!tokens.at(i).isYear()) {
      return null;
    }
    int first = tokens.at(i).value();
    int j = i + 1;
    if (separator(j) || tokens.is(j, TimeWord.UNTIL)) {
      j = tokens.is(j + 1, TimeWord.YEAR) ? j + 2 : j + 1;
      int last = tokens.at(j).isYear() ? tokens.at(j).value() : 0;
      if (last > first && last - first < 60) {
        return new Parsed(new TimeTerm.Years(first, last, season), j + 1);
      }
    }
    return new Parsed(new TimeTerm.Year(YearRef.printed(first)), i + 1);
  }

  /** "[Tết] Mậu Tuất", "[năm] Mậu Tuất 2018". */
  Parsed lunar(int i) {
    Parsed year = years(tokens.is(i + 1, TimeWord.OPEN) ? i + 2 : i + 1, false);
    boolean printed = year != null && year.term() instanceof TimeTerm.Year;
    return year != null && printed
        ? year
        : new Parsed(
            new TimeTerm.Year(new YearRef(YearRef.Kind.LUNAR, tokens.at(i).value())), i + 1);
  }

  /** "[chặng] 2021-2025": years that need no word before them. */
  boolean isStage(int i) {
    boolean joined = tokens.is(i + 1, TimeWord.DASH) && tokens.at(i + 2).isYear();
    int between = tokens.at(i + 2).value() - tokens.at(i).value();
    return joined
        && between > 2
        && between < 12
        && !tokens.is(i - 1, TimeWord.ORDINAL)
        && !tokens.is(i - 1, TimeWord.SLASH);
  }

  /** "đầu nhiệm kỳ", "cuối giai đoạn 2016-2020". */
  Parsed stageEdge(int i) {
    boolean last = tokens.at(i).value() > 0;
    Parsed years = years(i + 1, false);
    return years != null && years.term() instanceof TimeTerm.Years y
        ? new Parsed(new TimeTerm.Edge(last, y), years.next())
        : new Parsed(new TimeTerm.Edge(last, null), i + 1);
  }

  /** "tháng 9", "tháng 9/2019", "tháng 1-9/2019", "tháng 1 đến tháng 9 năm 2019". */
  @Nullable Parsed month(int i) {
    TimeToken first = tokens.at(i + 1);
    if (!first.isNumber(1, 12) && !first.is(TimeWord.LUNAR_MONTH)) {
      return null;
    }
    int j = i + 2;
    int last = first.value();
    boolean joined = separator(j) || tokens.is(j, TimeWord.UNTIL);
    if (joined && !tokens.at(j + 1).isYear()) {
      int k = j + 1;
      while (tokens.is(k, TimeWord.END) || tokens.is(k, TimeWord.MONTH)) {
        k++;
      }
      if (tokens.at(k).isNumber(last + 1, 12)) {
        last = tokens.at(k).value();
        j = k + 1;
      }
    }
    YearTail year = yearTail(j);
    int next = year.any() ? year.next() : tokens.is(j, TimeWord.PAST) ? j + 1 : j;
    return new Parsed(new TimeTerm.Months(first.value(), last, year.ref(), false), next);
  }

  /** "ngày 5/10", "ngày 15 tháng 9 năm 2019", "ngày 1-15/9", "mùng 5/2". */
  @Nullable Parsed day(int i) {
    int j = i + 1;
    while (tokens.is(j, TimeWord.DAY) || tokens.is(j, TimeWord.DATE_OF)) {
      j++;
    }
    Parsed numeric = dayMonth(j);
    if (numeric != null) {
      return both(numeric);
    }
    if (!tokens.at(j).isNumber(1, 31)) {
      return null;
    }
    int d = tokens.at(j).value();
    if (isLunar(j + 1)) {
      return new Parsed(new TimeTerm.Vague(false), j + 3);
    }
    Parsed month = tokens.is(j + 1, TimeWord.MONTH) ? month(j + 1) : null;
    if (month != null && month.term() instanceof TimeTerm.Months m) {
      return new Parsed(new TimeTerm.Days(d, d, m.first(), m.year()), month.next());
    }
    return tokens.at(j).length() > 0
        ? new Parsed(new TimeTerm.Days(d, d, 0, YearRef.UNSAID), j + 1)
        : null;
  }

  /** "[28] tháng Chạp", "[mùng 4] tháng Giêng": a day of the lunar calendar. */
  boolean isLunar(int i) {
    return tokens.is(i, TimeWord.MONTH) && tokens.is(i + 1, TimeWord.LUNAR_MONTH);
  }

  /** "[ngày] 2/9 và 3/9": two days in a row. */
  private Parsed both(Parsed first) {
    Parsed second = tokens.is(first.next(), TimeWord.AND) ? dayMonth(first.next() + 1) : null;
    return second != null
            && first.term() instanceof TimeTerm.Days a
            && second.term() instanceof TimeTerm.Days b
            && a.month() == b.month()
            && b.first() == a.last() + 1
        ? new Parsed(new TimeTerm.Days(a.first(), b.last(), b.month(), b.year()), second.next())
        : first;
  }

  /** "[từ] 25 đến 29-4", "[từ ngày] 1 đến ngày 15/9": days of one month. */
  @Nullable Parsed dayTo(int i) {
    int j = tokens.is(i, TimeWord.DAY) ? i + 1 : i;
    if (!tokens.at(j).isNumber(1, 31) || !tokens.is(j + 1, TimeWord.UNTIL)) {
      return null;
    }
    Parsed to = dayMonth(tokens.is(j + 2, TimeWord.DAY) ? j + 3 : j + 2);
    return to != null && to.term() instanceof TimeTerm.Days d && d.last() > tokens.at(j).value()
        ? new Parsed(
            new TimeTerm.Days(tokens.at(j).value(), d.last(), d.month(), d.year()), to.next())
        : null;
  }

  /** A day in digits if there is one, else what {@code otherwise} reads. */
  @Nullable Parsed dayOr(int i, IntFunction<@Nullable Parsed> otherwise) {
    Parsed day = dayMonth(i);
    return day != null ? day : otherwise.apply(i);
  }

  /** "14.4.2017", "30/9", "4-5", "1-15/9". */
  private @Nullable Parsed dayMonth(int i) {
    if (!tokens.at(i).isNumber(1, 31) || tokens.at(i).length() == 0 || !separator(i + 1)) {
      return null;
    }
    int d = tokens.at(i).value();
    boolean range =
        tokens.is(i + 1, TimeWord.DASH)
            && tokens.at(i + 2).isNumber(d + 1, 31)
            && tokens.is(i + 3, TimeWord.SLASH)
            && tokens.at(i + 4).isNumber(1, 12);
    int m = range ? i + 4 : i + 2;
    if (!tokens.at(m).isNumber(1, 12) || tokens.at(m).length() == 0) {
      return null;
    }
    int last = range ? tokens.at(i + 2).value() : d;
    boolean year = separator(m + 1) && tokens.at(m + 2).isYear();
    YearTail tail =
        year
            ? new YearTail(YearRef.printed(tokens.at(m + 2).value()), m + 3, true)
            : tokens.is(m + 1, TimeWord.YEAR) || tokens.is(m + 1, TimeWord.SHIFT_YEAR)
                ? yearTail(m + 1)
                : new YearTail(YearRef.UNSAID, m + 1, false);
    return new Parsed(new TimeTerm.Days(d, last, tokens.at(m).value(), tail.ref()), tail.next());
  }

  /** "30/4 - 1/5": from a day of one month to a day of another. */
  @Nullable Parsed span(int i) {
    Parsed from = tokens.is(i + 1, TimeWord.SLASH) ? dayMonth(i) : null;
    int j = from == null ? i : from.next();
    Parsed to =
        from != null && tokens.is(j, TimeWord.DASH) && tokens.is(j + 2, TimeWord.SLASH)
            ? dayMonth(j + 1)
            : null;
    return from == null || to == null
        ? null
        : new Parsed(new TimeTerm.Stretch(from.term(), to.term()), to.next());
  }

  /**
   * A date that needs no word before it: "14/4/2017", "9/2019"; "2/3 năm ngoái" may be a part of
   * it.
   */
  @Nullable Parsed full(int i) {
    Parsed day = dayMonth(i);
    if (day != null && separator(day.next() - 2) && tokens.at(day.next() - 1).isYear()) {
      return day;
    }
    boolean month =
        tokens.at(i).isNumber(1, 12)
            && tokens.at(i).length() > 0
            && separator(i + 1)
            && tokens.at(i + 2).isYear();
    return month
        ? new Parsed(
            new TimeTerm.Months(
                tokens.at(i).value(),
                tokens.at(i).value(),
                YearRef.printed(tokens.at(i + 2).value()),
                false),
            i + 3)
        : null;
  }

  /**
   * The token after the name of a crop before a year or two: "mùa vải thiều 2022", "niên vụ cà phê
   * 2019-2020".
   */
  int overCrop(int i) {
    int next = i;
    while (next < i + CROPS && isCrop(next)) {
      next++;
    }
    return tokens.at(next).isYear() && !tokens.at(next + 1).is(TimeWord.QUANTITY) ? next : i;
  }

  private boolean isCrop(int i) {
    return tokens.at(i).is(TimeWord.OTHER) && tokens.at(i).end() - tokens.at(i).start() <= CROP;
  }
}
