package vn.solieu.figure.dating;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;

/** The form of a period, as far as choices tell periods apart. */
enum PeriodForm {
  NONE,
  DAY,
  MONTH_END,
  YEAR_END,
  MONTH,
  QUARTER,
  MONTHS_SO_FAR,
  MONTHS,
  YEAR,
  YEARS,
  DAYS_SO_FAR,
  DAYS;

  /** How many there are. */
  static final int COUNT = values().length;

  private static final int QUARTER_MONTHS = 3;
  private static final int DECEMBER = 12;

  static PeriodForm of(@Nullable Period period) {
    if (period == null) {
      return NONE;
    }
    boolean single = period.from().equals(period.to());
    boolean sameYear = period.from().year() == period.to().year();
    boolean opens = sameYear && period.from().month() == 1;
    if (period.to().day() > 0) {
      return single ? day(period) : opens && period.from().day() == 1 ? DAYS_SO_FAR : DAYS;
    }
    if (period.to().month() == 0) {
      return single ? YEAR : YEARS;
    }
    if (single) {
      return MONTH;
    }
    int months = period.to().month() - period.from().month() + 1;
    boolean quarter =
        sameYear && months == QUARTER_MONTHS && period.to().month() % QUARTER_MONTHS == 0;
    return quarter && !opens ? QUARTER : opens ? MONTHS_SO_FAR : MONTHS;
  }

  private static PeriodForm day(Period day) {
    boolean last = day.to().day() == day.last().lengthOfMonth();
    return !last ? DAY : day.to().month() == DECEMBER ? YEAR_END : MONTH_END;
  }
}
