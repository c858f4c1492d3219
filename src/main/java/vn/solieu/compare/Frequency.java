package vn.solieu.compare;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;

/** How long the stretch of a figure is; nine months never stand in one series with a year. */
public enum Frequency {
  YEAR,
  /** From the year's first day on, less than the year. */
  YEAR_TO_DATE,
  QUARTER,
  MONTH,
  DAY,
  OTHER;

  private static final int MONTH_DAYS = 31;
  private static final int QUARTER_DAYS = 92;

  /** That of a period; {@link #OTHER} for none. */
  public static Frequency of(@Nullable Period period) {
    if (period == null) {
      return OTHER;
    }
    long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
    boolean start = period.first().getDayOfYear() == 1;
    if (days == 1) {
      return DAY;
    }
    if (days <= MONTH_DAYS) {
      return MONTH;
    }
    if (start && days >= 365 && days <= 366) {
      return YEAR;
    }
    if (days <= QUARTER_DAYS && period.first().getMonthValue() % 3 == 1) {
      return QUARTER;
    }
    return start && days < 365 ? YEAR_TO_DATE : OTHER;
  }

  /** "year-to-date". */
  public String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
