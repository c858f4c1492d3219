package vn.solieu.figure.timing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeResolver.Scene;

/**
 * Turns an expression of comparison into the period a change is measured against, counted from the
 * figure's own period: "cùng kỳ năm trước" of 2019-01/2019-09 → 2018-01/2018-09, "đầu năm" of
 * 2019-09-30 → 2018-12-31.
 */
public final class BaseResolver {
  /** Plans are of so many years: 2016 to 2020. */
  private static final int FIVE = 5;

  private final TimeResolver times;

  public BaseResolver(TimeResolver times) {
    this.times = times;
  }

  /** The base, or null when it cannot be told. */
  public @Nullable Period base(TimeTerm term, @Nullable Period own) {
    Scene scene = new Scene(own, TimeSense.UNKNOWN, false);
    return switch (term) {
      case TimeTerm.Same t -> times.period(t, scene);
      case TimeTerm.Year t -> year(t.year(), own);
      case TimeTerm.Start t -> start(t.year(), own);
      case TimeTerm.End t -> end(t, own);
      case TimeTerm.Shift t -> shift(t, own);
      case TimeTerm.Months t -> months(t, own);
      case TimeTerm.Days t -> before(times.period(t, scene), t.year(), own);
      case TimeTerm.Until t -> until(t, own);
      case TimeTerm.Years t -> times.period(t, scene);
      case TimeTerm.Stretch t -> times.period(t, scene);
      case TimeTerm.Past t -> past(t, own);
      case TimeTerm.Now t -> times.period(t, scene);
      case TimeTerm.Spoken t -> null;
      case TimeTerm.Rest t -> null;
      case TimeTerm.Vague t -> null;
      case TimeTerm.That t -> null;
      case TimeTerm.Edge t -> null;
      case TimeTerm.Span t -> span(t, own);
      case TimeTerm.EachYear t -> null;
    };
  }

  /** "so với 5 năm trước", "so với ba tháng liền trước". */
  private @Nullable Period past(TimeTerm.Past t, @Nullable Period own) {
    if (t.unit() == TimeTerm.Unit.YEAR) {
      return ago(t.count(), own);
    }
    boolean months = own != null && own.from().month() > 0 && own.to().day() == 0;
    if (t.unit() != TimeTerm.Unit.MONTH || own == null || !months) {
      return null;
    }
    YearMonth first = YearMonth.of(own.from().year(), own.from().month());
    return Calendar.monthsTo(first.minusMonths(1), t.count());
  }

  /** "trong vòng một tháng thêm 1,1%": against what was so long before. */
  private static @Nullable Period span(TimeTerm.Span t, @Nullable Period own) {
    if (own == null || !own.from().equals(own.to()) || own.to().month() == 0) {
      return null;
    }
    YearMonth month = YearMonth.of(own.to().year(), own.to().month());
    boolean day = Calendar.isDay(own);
    return switch (t.unit()) {
      case YEAR -> Calendar.inYear(own, own.to().year() - t.count());
      case MONTH ->
          day ? monthsBefore(own, t.count()) : Calendar.month(month.minusMonths(t.count()));
      case WEEK -> day ? Calendar.day(own.first().minusWeeks(t.count())) : null;
      case DAY -> day ? Calendar.day(own.first().minusDays(t.count())) : null;
      default -> null;
    };
  }

  private static Period monthsBefore(Period day, int months) {
    Period before = Calendar.day(day.first().minusMonths(months));
    return Calendar.isMonthEnd(day)
        ? Calendar.lastDay(Period.month(before.to().year(), before.to().month()))
        : before;
  }

  private int ownYear(@Nullable Period own) {
    return own == null ? times.thisYear() : own.to().year();
  }

  private @Nullable Period ago(int years, @Nullable Period own) {
    int year = ownYear(own);
    return year == 0 ? null : Period.year(year - years);
  }

  private @Nullable Period year(YearRef ref, @Nullable Period own) {
    boolean season =
        own != null && Calendar.isYears(own) && own.to().year() == own.from().year() + 1;
    if (own != null && season && ref.kind() == YearRef.Kind.SHIFTED) {
      return own.plusYears(Math.min(-1, ref.value()));
    }
    int year =
        switch (ref.kind()) {
          case PRINTED -> ref.value();
          case LUNAR -> LunarYears.nearest(ref.value(), times.thisYear());
          case SHIFTED, BEFORE, UNSAID -> shifted(ref, own);
        };
    return year < 1000 ? null : Period.year(year);
  }

  /** The year of a relative base; without a word of distance the year before. */
  private int shifted(YearRef ref, @Nullable Period own) {
    int year = ownYear(own);
    if (year == 0) {
      return 0;
    }
    return year + (ref.value() < 0 ? ref.value() : -1);
  }

  private @Nullable Period start(YearRef ref, @Nullable Period own) {
    int year =
        switch (ref.kind()) {
          case PRINTED -> ref.value();
          case LUNAR -> LunarYears.nearest(ref.value(), times.thisYear());
          case SHIFTED -> ownYear(own) + ref.value();
          case BEFORE -> ownYear(own) - 1;
          case UNSAID -> ownYear(own);
        };
    return year < 1001 ? null : Calendar.lastDay(Period.year(year - 1));
  }

  private @Nullable Period end(TimeTerm.End t, @Nullable Period own) {
    Period whole = base(t.whole(), own);
    return whole == null ? null : Calendar.lastDay(whole);
  }

  /** "so với thời điểm kết thúc năm 2018": its last day. */
  private @Nullable Period until(TimeTerm.Until t, @Nullable Period own) {
    Period whole = base(t.whole(), own);
    boolean year = whole != null && t.whole() instanceof TimeTerm.Year;
    return year && whole != null ? Calendar.lastDay(whole) : whole;
  }

  private @Nullable Period shift(TimeTerm.Shift t, @Nullable Period own) {
    if (t.unit() == TimeTerm.Unit.STAGE) {
      return null;
    }
    if (t.unit() == TimeTerm.Unit.SCHOOL) {
      return t.by() < 0 ? times.period(t, new Scene(own, TimeSense.UNKNOWN, false)) : null;
    }
    if (own == null || t.by() >= 0) {
      return own == null && t.unit() == TimeTerm.Unit.MONTH && times.date() != null
          ? times.period(t, new Scene(null, TimeSense.UNKNOWN, false))
          : null;
    }
    if (t.unit() == TimeTerm.Unit.FEAST) {
      return Period.year(own.to().year() + t.by());
    }
    if (t.unit() == TimeTerm.Unit.SEASON) {
      int years = own.to().year() - own.from().year();
      int step = years < 2 ? 1 : own.from().year() % FIVE == 1 ? years + 1 : years;
      return own.plusYears(t.by() * step);
    }
    if (t.unit() == TimeTerm.Unit.WEEK && own.from().day() > 0 && !Calendar.isDay(own)) {
      return times.period(t, new Scene(own, TimeSense.UNKNOWN, false));
    }
    if (t.unit() == TimeTerm.Unit.DAY || t.unit() == TimeTerm.Unit.WEEK) {
      int days = t.unit() == TimeTerm.Unit.DAY ? 1 : 7;
      return Calendar.isDay(own) ? Calendar.day(own.first().minusDays(days)) : null;
    }
    if (own.to().month() == 0) {
      return null;
    }
    YearMonth month = YearMonth.of(own.to().year(), own.to().month());
    if (t.unit() == TimeTerm.Unit.QUARTER) {
      return Calendar.quarter(month, t.by());
    }
    if (!own.from().equals(own.to())) {
      int months = own.to().month() - own.from().month() + 1;
      boolean before = own.from().month() > 0 && own.to().day() == 0 && months == -t.by();
      return before ? past(new TimeTerm.Past(months, TimeTerm.Unit.MONTH), own) : null;
    }
    Period earlier = Calendar.month(month.plusMonths(t.by()));
    return Calendar.isMonthEnd(own) ? Calendar.lastDay(earlier) : earlier;
  }

  private @Nullable Period months(TimeTerm.Months t, @Nullable Period own) {
    if (t.year().kind() == YearRef.Kind.PRINTED || own == null) {
      return times.period(t, new Scene(own, TimeSense.UNKNOWN, false));
    }
    int year = ownYear(own);
    if (t.year().isSaid()) {
      return Period.months(year + Math.min(-1, t.year().value()), t.first(), t.last());
    }
    Period same = Period.months(year, t.first(), t.last());
    return same.last().isBefore(own.last()) ? same : same.plusYears(-1);
  }

  private static @Nullable Period before(
      @Nullable Period found, YearRef ref, @Nullable Period own) {
    if (found == null || own == null || ref.isSaid()) {
      return found;
    }
    return found.first().isBefore(own.last()) ? found : found.plusYears(-1);
  }
}
