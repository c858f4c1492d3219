package vn.solieu.export;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** SDMX frequency codes and time periods of a figure's period. */
final class Frequencies {
  private static final int YEAR = 12;
  private static final int HALF = 6;
  private static final int QUARTER = 3;

  private Frequencies() {}

  /**
   * A, S, Q, M or D; YTD for January up to a later month; O for anything else; null without a
   * period.
   */
  static @Nullable String of(vn.solieu.figure.timing.@Nullable Period period) {
    if (period == null) {
      return null;
    }
    int months = months(period);
    int first = period.first().getMonthValue();
    if (months == YEAR && first == 1) {
      return "A";
    }
    if (months == HALF && first % HALF == 1) {
      return "S";
    }
    if (months == QUARTER && first % QUARTER == 1) {
      return "Q";
    }
    if (months == 1) {
      return "M";
    }
    if (period.first().equals(period.last())) {
      return "D";
    }
    return months > 0 && months < YEAR && first == 1 ? "YTD" : "O";
  }

  /** SDMX TIME_PERIOD: "2019", "2019-S1", "2019-Q3", "2019-09", "2019-09-30", "2019-01-01/P9M". */
  static @Nullable String time(vn.solieu.figure.timing.@Nullable Period period) {
    if (period == null) {
      return null;
    }
    LocalDate first = period.first();
    String frequency = of(period);
    return switch (frequency == null ? "" : frequency) {
      case "A" -> String.valueOf(first.getYear());
      case "S" -> first.getYear() + "-S" + (first.getMonthValue() / HALF + 1);
      case "Q" -> first.getYear() + "-Q" + ((first.getMonthValue() - 1) / QUARTER + 1);
      case "M" -> first.toString().substring(0, 7);
      case "D" -> first.toString();
      default -> first + "/" + Period.between(first, period.last().plusDays(1));
    };
  }

  /** Whole months, or 0 when it does not run whole months. */
  private static int months(vn.solieu.figure.timing.Period period) {
    LocalDate first = period.first();
    LocalDate end = period.last().plusDays(1);
    boolean whole = first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    return whole
        ? (end.getYear() - first.getYear()) * YEAR + end.getMonthValue() - first.getMonthValue()
        : 0;
  }
}
