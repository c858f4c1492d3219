package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

/**
 * What is set against months of an earlier year is of the same months: "Chỉ tiêu này giảm 21% so
 * với 6 tháng đầu năm 2018" in a text that spoke of a quarter of 2019 last is of 2019-01/2019-06.
 */
final class BaseShape {
  private BaseShape() {}

  /**
   * The period of a change.
   *
   * @param found what the rules of time say
   * @param base the printed time it is measured against, or null
   */
  static Found settle(Found found, @Nullable Period base) {
    Period period = found.period();
    if (period == null || base == null || found.by() != null || !isMonths(base)) {
      return found;
    }
    boolean later = period.to().year() > base.to().year() && !isMonths(base, period);
    return later
        ? new Found(base.plusYears(period.to().year() - base.to().year()), 2, "base")
        : found;
  }

  /** Several months of one year. */
  private static boolean isMonths(Period period) {
    return period.from().month() > 0
        && period.to().day() == 0
        && !period.from().equals(period.to())
        && period.from().year() == period.to().year();
  }

  /** The same months. */
  private static boolean isMonths(Period base, Period period) {
    return period.from().month() == base.from().month() && period.to().month() == base.to().month();
  }
}
