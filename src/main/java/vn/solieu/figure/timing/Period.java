package vn.solieu.figure.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * The time a figure is about, closed at both ends: "2019", "2019-09", "2019-09-30",
 * "2019-01/2019-09", "2021/2025" (ISO 8601 intervals of reduced precision).
 *
 * @param from first date
 * @param to last date, equal to {@code from} for a single year, month or day
 */
public record Period(PartialDate from, PartialDate to) implements Comparable<Period> {
  /**
   * A stretch of days that begins and ends with a month is one of months, so equal times are equal.
   */
  public Period {
    if (from.day() == 1 && to.day() == to.last().lengthOfMonth()) {
      from = PartialDate.of(from.year(), from.month());
      to = PartialDate.of(to.year(), to.month());
      if (from.year() == to.year() && from.month() == 1 && to.month() == 12) {
        from = PartialDate.of(to.year());
        to = from;
      }
    }
  }

  public static Period of(PartialDate date) {
    return new Period(date, date);
  }

  public static Period year(int year) {
    return of(PartialDate.of(year));
  }

  public static Period month(int year, int month) {
    return of(PartialDate.of(year, month));
  }

  /**
   * Months {@code first} to {@code last} of one year; a whole year stays a year, one month a month.
   */
  public static Period months(int year, int first, int last) {
    if (first == 1 && last == 12) {
      return year(year);
    }
    return first == last
        ? month(year, first)
        : new Period(PartialDate.of(year, first), PartialDate.of(year, last));
  }

  /**
   * Reads the printed form.
   *
   * @throws vn.solieu.text.BadInput when it is none
   */
  public static Period parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(PartialDate.parse(text))
        : new Period(
            PartialDate.parse(text.substring(0, slash)),
            PartialDate.parse(text.substring(slash + 1)));
  }

  public static @Nullable Period parseOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : parse(text);
  }

  /** First day. */
  public LocalDate first() {
    return from.first();
  }

  /** Last day. */
  public LocalDate last() {
    return to.last();
  }

  /** The same stretch {@code years} later (negative: earlier). */
  public Period plusYears(int years) {
    return new Period(shift(from, years), shift(to, years));
  }

  private static PartialDate shift(PartialDate date, int years) {
    int day = date.month() == 2 && date.day() == 29 ? 28 : date.day();
    return new PartialDate(date.year() + years, date.month(), day);
  }

  /** By hand, as periods are compared more often than anything else is done with them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Period period && from.equals(period.from) && to.equals(period.to);
  }

  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : last().compareTo(other.last());
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
