package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.text.PartialDate;

/**
 * What is told as it is cannot be of a year far after that of the text: "Theo quy hoạch đến năm
 * 2035, vùng có diện tích tự nhiên 6.000 km2" in 2019 is of no time that is told. Next year's
 * budget may be told of as it is. Nor can it be of the last day of a month that is not over.
 */
final class FutureTime {
  private FutureTime() {}

  /** The period of a figure of {@code role} in a text of {@code date}. */
  static Found settle(Found found, Role role, @Nullable PartialDate date) {
    Period period = found.period();
    int last = date == null ? Integer.MAX_VALUE : date.year() + 1;
    boolean ahead = period != null && period.from().year() > last && role != Role.TARGET;
    return ahead ? new Found(null, 3, "ahead") : role == Role.TARGET ? found : inMonth(found, date);
  }

  /** What stands at the end of a month that is not over when the text is dated stands in it. */
  private static Found inMonth(Found found, @Nullable PartialDate date) {
    Period day = found.period();
    return day != null
            && date != null
            && found.rule().endsWith("-day")
            && Calendar.isMonthEnd(day)
            && day.first().isAfter(date.last())
        ? new Found(
            Period.month(day.to().year(), day.to().month()),
            found.distance(),
            found.rule(),
            found.by())
        : found;
  }
}
