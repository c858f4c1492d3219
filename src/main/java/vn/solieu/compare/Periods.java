package vn.solieu.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Flow;
import vn.solieu.figure.timing.Period;

/**
 * Tells whether two figures speak of one time: "2019" and "2019-12-31" do for a rate at the year's
 * end, "2019" and nine months of it never do.
 */
public final class Periods {
  private static final int CLOSING = 16;
  private static final int REPORTED = 2;

  private Periods() {}

  /**
   * How surely both speak of one time.
   *
   * @param stock whether the thing stands at a day (đàn lợn, tỷ lệ hộ nghèo)
   */
  public static Match match(@Nullable Period a, @Nullable Period b, boolean stock) {
    if (a == null || b == null) {
      return Match.OTHER;
    }
    if (a.equals(b)) {
      return Match.SAME;
    }
    boolean sameStart = a.first().equals(b.first());
    boolean sameEnd = a.last().equals(b.last());
    if (sameStart && sameEnd) {
      return Match.SAME;
    }
    if (stock) {
      return stock(a, b, sameEnd);
    }
    return sameStart && days(a.last(), b.last()) <= CLOSING && long_(a) && long_(b)
        ? Match.LIKE
        : Match.OTHER;
  }

  private static Match stock(Period a, Period b, boolean sameEnd) {
    if (sameEnd) {
      return Match.SAME;
    }
    return within(a, b) || within(b, a) || days(a.last(), b.last()) <= CLOSING
        ? Match.LIKE
        : Match.OTHER;
  }

  private static boolean within(Period inner, Period outer) {
    return !inner.last().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
  }

  /** Whether a month or day lies in a longer stretch or soon after it, as reports on it do. */
  static boolean closes(Period moment, Period stretch) {
    return days(stretch.first(), stretch.last()) > 60
        && !moment.last().isBefore(stretch.first())
        && !moment.first().isAfter(stretch.last().plusMonths(REPORTED));
  }

  /** Of a day that ends a month that of the month, of one that ends a year of the last quarter. */
  static LocalDate middle(Period period) {
    LocalDate end = period.last();
    boolean closing = period.first().equals(end) && end.plusDays(1).getDayOfMonth() == 1;
    LocalDate first = closing ? end.plusDays(1).minusMonths(quarter(end)) : period.first();
    return first.plusDays(days(first, end) / 2);
  }

  private static int quarter(LocalDate end) {
    return end.getMonthValue() == 12 ? 3 : 1;
  }

  private static boolean long_(Period period) {
    return days(period.first(), period.last()) > 60;
  }

  private static long days(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** Whether a figure stands at a day, by its own words. */
  public static boolean stock(Figure figure) {
    Period period = figure.period();
    return figure.flow() == Flow.STOCK || (period != null && period.first().equals(period.last()));
  }

  /** Whether both stretches are as long and of the same months, a year apart or more. */
  public static boolean sameSeason(Period a, Period b) {
    int years = b.first().getYear() - a.first().getYear();
    return a.plusYears(years).equals(b);
  }

  /** How surely two changes are against one base; one that is not printed is last year's. */
  public static Match bases(Figure a, Figure b) {
    Base first = a.base() == null ? usual(a) : a.base();
    Base second = b.base() == null ? usual(b) : b.base();
    if (first == null || second == null) {
      return Match.LIKE;
    }
    if (first.equals(second)) {
      return a.base() != null && b.base() != null ? Match.SAME : Match.LIKE;
    }
    return near(first, second) ? Match.LIKE : Match.OTHER;
  }

  private static @Nullable Base usual(Figure figure) {
    return figure.period() == null ? null : new Base.Earlier(figure.period().plusYears(-1));
  }

  private static boolean near(Base a, Base b) {
    return a instanceof Base.Earlier first
        && b instanceof Base.Earlier second
        && days(first.period().last(), second.period().last()) <= CLOSING;
  }
}
