package vn.solieu.figure.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/**
 * Expressions counted from now, or from the time spoken of: "tháng trước", "3 tháng qua", "hiện".
 */
final class RelativeTime {
  /** Years of a term of office, "2015 - 2020". */
  private static final int TERM = 5;

  private static final int WEEK = 7;

  /** After so many months the crop to come is of the next year. */
  private static final int LATE = 8;

  private final TimeResolver times;
  private final @Nullable PartialDate date;

  RelativeTime(TimeResolver times, @Nullable PartialDate date) {
    this.times = times;
    this.date = date;
  }

  @Nullable Period past(TimeTerm.Past t, Scene scene) {
    int year = date != null ? date.year() : times.year(YearRef.UNSAID, scene);
    if (year < 1000 || t.count() < 0) {
      return null;
    }
    Period stage = scene.frame();
    if (t.unit() == TimeTerm.Unit.YEAR && stage != null && isLong(stage, t.count())) {
      return stage;
    }
    if (t.unit() == TimeTerm.Unit.YEAR && scene.ahead()) {
      return null;
    }
    if (t.unit() == TimeTerm.Unit.YEAR && t.count() == 1) {
      boolean over = date == null || date.month() == 0 || date.month() > 10;
      return Period.year(over ? year : year - 1);
    }
    return switch (t.unit()) {
      case YEAR -> new Period(PartialDate.of(year - t.count() + 1), PartialDate.of(year));
      case MONTH -> pastMonths(t.count(), scene);
      case DAY, WEEK -> pastDays(t.unit() == TimeTerm.Unit.DAY ? t.count() : 7 * t.count());
      default -> null;
    };
  }

  /** "Trong 5 năm, …" while 2016/2020 or 2015/2020 is spoken of. */
  static boolean isLong(Period stage, int years) {
    int between = stage.to().year() - stage.from().year();
    boolean term = between == years && years == TERM;
    return Calendar.isYears(stage) && (term || between == years - 1);
  }

  /** "9 tháng qua" in October is the year so far; "3 tháng qua" in October the last three. */
  private @Nullable Period pastMonths(int count, Scene scene) {
    if (date == null || date.month() == 0) {
      int year = times.year(YearRef.UNSAID, scene);
      return count <= 12 && count > 3 && year > 0 ? Period.months(year, 1, count) : null;
    }
    int behind = date.month() - count;
    if (behind >= 0 && behind <= 2) {
      return Period.months(date.year(), 1, count);
    }
    return Calendar.monthsTo(YearMonth.of(date.year(), date.month()).minusMonths(1), count);
  }

  /** What is left of the year after the months spoken of, or after the date. */
  @Nullable Period rest(TimeTerm.Rest t, Scene scene) {
    Period frame = scene.frame();
    int year = times.thisYear();
    boolean spoken = frame != null && frame.to().year() == year && frame.to().month() > 0;
    int done = spoken && frame != null ? frame.to().month() : date == null ? 12 : date.month() - 1;
    int first = t.months() > 0 ? 13 - t.months() : done + 1;
    return year < 1000 || first < 2 || first > 12 ? null : Period.months(year, first, 12);
  }

  private @Nullable Period pastDays(int count) {
    if (date == null || date.day() == 0) {
      return null;
    }
    LocalDate last = date.first();
    return new Period(PartialDate.of(last.minusDays(count - 1L)), PartialDate.of(last));
  }

  /** "năm học này": the school year spoken of, or the one that the date lies in. */
  @Nullable Period school(int by, @Nullable Period spoken) {
    boolean begun = by == 0 && date != null && date.month() > 7;
    if (spoken != null && Calendar.isYears(spoken) && !begun) {
      return spoken.plusYears(by);
    }
    PartialDate at = spoken != null && spoken.to().month() > 0 ? spoken.to() : date;
    if (at == null) {
      return null;
    }
    int first = at.month() > 0 && at.month() < 7 ? at.year() - 1 : at.year();
    return new Period(PartialDate.of(first + by), PartialDate.of(first + by + 1));
  }

  /** "vụ đông xuân này": the season spoken of, or that of the year. */
  private @Nullable Period season(int by, Scene scene) {
    Period spoken = scene.frame();
    boolean season =
        spoken != null
            && Calendar.isYears(spoken)
            && spoken.to().year() == spoken.from().year() + 1;
    if (spoken != null && season) {
      return spoken.plusYears(by);
    }
    if (by > 0 && times.thisYear() > 0) {
      return new Period(
          PartialDate.of(times.thisYear() + by - 1), PartialDate.of(times.thisYear() + by));
    }
    YearRef.Kind kind = by == 0 ? YearRef.Kind.UNSAID : YearRef.Kind.BEFORE;
    return times.ofYear(new YearRef(kind, by), scene);
  }

  /**
   * "vụ hè thu" while 2015/2016 is spoken of is that of 2016; "vụ mùa tới" late in a year is next.
   */
  private @Nullable Period crop(int by, Scene scene) {
    Period spoken = scene.frame();
    if (by == 0 && spoken != null && Calendar.isYears(spoken)) {
      return Period.year(spoken.to().year());
    }
    boolean late = by > 0 && date != null && date.month() > LATE;
    int year = by > 0 ? times.thisYear() : times.year(YearRef.UNSAID, scene);
    return year == 0 ? null : Period.year(late ? year + 1 : year);
  }

  /** "nhiệm kỳ này", "nhiệm kỳ tới" while years are spoken of. */
  private static @Nullable Period stage(int by, @Nullable Period spoken) {
    if (spoken == null || !Calendar.isYears(spoken)) {
      return null;
    }
    int between = spoken.to().year() - spoken.from().year();
    return spoken.plusYears(by * (between == TERM ? TERM : between + 1));
  }

  @Nullable Period shift(TimeTerm.Shift t, Scene scene) {
    YearMonth month = anchor(t, scene);
    return switch (t.unit()) {
      case MONTH -> month == null ? null : Calendar.month(month.plusMonths(t.by()));
      case QUARTER -> month == null ? null : Calendar.quarter(reported(month, t, scene), t.by());
      case WEEK -> week(t.by(), scene.frame());
      case DAY ->
          date == null || date.day() == 0 ? null : Calendar.day(date.first().plusDays(t.by()));
      case SCHOOL -> school(t.by(), scene.frame());
      case SEASON -> season(t.by(), scene);
      case CROP -> crop(t.by(), scene);
      case STAGE -> stage(t.by(), scene.frame());
      case YEAR, FEAST -> times.ofYear(new YearRef(YearRef.Kind.BEFORE, t.by()), scene);
    };
  }

  /** "Trong quý, doanh thu đạt 9 tỷ đồng" while no other time is told: of the quarter just over. */
  private YearMonth reported(YearMonth month, TimeTerm.Shift t, Scene scene) {
    boolean now =
        date != null && date.year() == month.getYear() && date.month() == month.getMonthValue();
    boolean open = now && month.getMonthValue() % 3 != 0;
    return t.by() == 0 && open && !scene.ahead() ? month.minusMonths(3) : month;
  }

  /** The week before the one spoken of, or the days before the date. */
  private @Nullable Period week(int by, @Nullable Period spoken) {
    boolean days = spoken != null && spoken.from().day() > 0 && !Calendar.isDay(spoken);
    if (spoken == null || !days || by >= 0) {
      return pastDays(WEEK);
    }
    LocalDate from = spoken.first();
    return ChronoUnit.DAYS.between(from, spoken.last()) < WEEK
        ? new Period(
            PartialDate.of(from.minusDays(WEEK)), PartialDate.of(spoken.last().minusDays(WEEK)))
        : pastDays(WEEK);
  }

  /** The month that "tháng này", "quý trước" are counted from. */
  private @Nullable YearMonth anchor(TimeTerm.Shift t, Scene scene) {
    Period frame = scene.frame();
    if (frame != null && frame.to().month() > 0 && t.by() <= 0) {
      boolean back = t.by() < 0 && date != null && date.month() > 0;
      if (!back) {
        return YearMonth.of(frame.to().year(), frame.to().month());
      }
    }
    if (date == null || date.month() == 0) {
      return null;
    }
    YearMonth now = YearMonth.of(date.year(), date.month());
    boolean young = t.by() == 0 && date.day() > 0 && date.day() <= 10 && !scene.ahead();
    return young ? now.minusMonths(1) : now;
  }

  /**
   * The date at the precision of months; a balance stands at the end of the months just reported.
   */
  @Nullable Period now(Scene scene) {
    Period frame = scene.frame();
    if (date == null) {
      return frame == null || frame.to().year() < times.thisYear() ? null : frame;
    }
    boolean reported =
        scene.sense() == TimeSense.BALANCE
            && frame != null
            && Calendar.isMonthEnd(frame)
            && times.age(frame.to().year(), frame.to().month()) <= 2;
    if (reported) {
      return frame;
    }
    return date.month() == 0 ? Period.year(date.year()) : Period.month(date.year(), date.month());
  }
}
