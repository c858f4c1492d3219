package vn.solieu.figure.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.solieu.text.PartialDate;

/** Arithmetic on {@link Period}s that keeps their precision. */
public final class Calendar {
  private Calendar() {}

  static Period day(LocalDate date) {
    return Period.of(PartialDate.of(date));
  }

  public static Period month(YearMonth month) {
    return Period.month(month.getYear(), month.getMonthValue());
  }

  public static Period lastDay(Period period) {
    return day(period.last());
  }

  public static boolean isDay(Period period) {
    return period.from().equals(period.to()) && period.from().day() > 0;
  }

  static boolean isMonth(Period period) {
    return period.from().equals(period.to())
        && period.from().month() > 0
        && period.from().day() == 0;
  }

  static boolean isMonthEnd(Period period) {
    return isDay(period)
        && period.to().day()
            == YearMonth.of(period.to().year(), period.to().month()).lengthOfMonth();
  }

  /** From the begin of a year to some time in it: "2019-01/2019-09". */
  static boolean isSoFar(Period period) {
    return !period.from().equals(period.to())
        && period.from().year() == period.to().year()
        && period.from().month() == 1;
  }

  /** More than one year, at the precision of years: "2016/2020". */
  public static boolean isYears(Period period) {
    return period.from().month() == 0 && period.to().year() > period.from().year();
  }

  /** The same stretch so that it ends in {@code year}; ends of months stay ends of months. */
  static Period inYear(Period period, int year) {
    int by = year - period.to().year();
    return isMonthEnd(period)
        ? day(YearMonth.of(year, period.to().month()).atEndOfMonth())
        : period.plusYears(by);
  }

  /**
   * From the first day of a year to the end of {@code until}, at the latter's precision; to the end
   * of a month it is months.
   */
  public static Period yearTo(Period until) {
    int year = until.to().year();
    if (until.to().day() > 0 && !isMonthEnd(Period.of(until.to()))) {
      return new Period(new PartialDate(year, 1, 1), until.to());
    }
    return until.to().month() > 0 ? Period.months(year, 1, until.to().month()) : Period.year(year);
  }

  /** From the beginning of {@code from} to the end of {@code to}, at the latter's precision. */
  static Period between(Period from, Period to) {
    LocalDate first = from.first();
    PartialDate end = to.to();
    PartialDate start =
        end.day() > 0
            ? PartialDate.of(first)
            : end.month() > 0
                ? PartialDate.of(first.getYear(), first.getMonthValue())
                : PartialDate.of(first.getYear());
    boolean whole =
        end.month() == 12 && end.day() == 0 && start.month() == 1 && start.year() == end.year();
    return whole ? Period.year(end.year()) : new Period(start, end);
  }

  /** Months of the quarter that {@code month} lies in, moved by {@code by} quarters. */
  public static Period quarter(YearMonth month, int by) {
    YearMonth moved = month.plusMonths(3L * by);
    int first = (moved.getMonthValue() - 1) / 3 * 3 + 1;
    return Period.months(moved.getYear(), first, first + 2);
  }

  /** {@code count} months that end with {@code last}. */
  static Period monthsTo(YearMonth last, int count) {
    YearMonth first = last.minusMonths(count - 1L);
    return between(month(first), month(last));
  }
}
