package vn.solieu.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date at the precision known: "2019", "2019-10" or "2019-10-05" (ISO 8601).
 *
 * @param year four digits
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    boolean sane =
        year >= 1000 && year <= 9999 && month >= 0 && month <= 12 && (month > 0 || day == 0);
    if (!sane || day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new BadInput("not a date: " + year + "-" + month + "-" + day);
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads "2019", "2019-10", "2019-10-05" or a timestamp that begins so.
   *
   * @throws BadInput when it is none of these
   */
  public static PartialDate parse(String text) {
    String s = text.strip();
    try {
      return switch (s.length()) {
        case 4 -> of(Integer.parseInt(s));
        case 7 -> of(YearMonth.parse(s).getYear(), YearMonth.parse(s).getMonthValue());
        default ->
            of(LocalDate.parse(s.length() > 10 && s.charAt(10) == 'T' ? s.substring(0, 10) : s));
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new BadInput("not a date: \"" + text + "\" (write 2019, 2019-10 or 2019-10-05)");
    }
  }

  /** The first day it can mean. */
  public LocalDate first() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day it can mean. */
  public LocalDate last() {
    if (day > 0) {
      return first();
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate date
        && year == date.year
        && month == date.month
        && day == date.day;
  }

  @Override
  public int hashCode() {
    return (31 * year + month) * 31 + day;
  }

  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : last().compareTo(other.last());
  }

  @Override
  public String toString() {
    String text = Integer.toString(year);
    if (month > 0) {
      text += two(month);
    }
    return day > 0 ? text + two(day) : text;
  }

  private static String two(int number) {
    return number < 10 ? "-0" + number : "-" + number;
  }
}
