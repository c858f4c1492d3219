package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/** Expressions with an end or a beginning: "đến hết tháng 9", "từ ngày 22/2 đến nay". */
final class StretchTime {
  private final TimeResolver times;
  private final @Nullable PartialDate date;

  StretchTime(TimeResolver times, @Nullable PartialDate date) {
    this.times = times;
    this.date = date;
  }

  /** The end of a stock, what sums up to it of a flow. */
  @Nullable Period until(TimeTerm.Until t, Scene scene) {
    boolean point = t.whole() instanceof TimeTerm.End || t.whole() instanceof TimeTerm.Days;
    Period whole = times.period(t.whole(), scene.flowing());
    if (whole == null) {
      return null;
    }
    if (t.whole() instanceof TimeTerm.Now) {
      boolean monthly = whole.to().month() > 0 && whole.to().day() == 0;
      return scene.sense() == TimeSense.FLOW && monthly ? Calendar.yearTo(whole) : whole;
    }
    if (PeriodShape.isSeason(t) && !scene.ahead()) {
      return whole;
    }
    if (t.whole() instanceof TimeTerm.Years || t.whole() instanceof TimeTerm.Year) {
      return Period.year(whole.to().year());
    }
    if (isOnset(t.whole())) {
      Period month = Period.month(whole.to().year(), whole.to().month());
      return scene.sense() == TimeSense.FLOW ? Calendar.yearTo(month) : month;
    }
    boolean stock =
        switch (scene.sense()) {
          case STOCK, BALANCE, HELD, TIMELESS -> true;
          case FLOW -> false;
          case UNKNOWN -> point;
        };
    boolean summed = scene.sense() == TimeSense.FLOW && !(t.whole() instanceof TimeTerm.Days);
    if (stock || (scene.ahead() && !summed)) {
      return Calendar.lastDay(whole);
    }
    if (scene.sense() == TimeSense.FLOW && isHalf(t.whole())) {
      return Calendar.yearTo(Period.month(whole.to().year(), whole.to().month()));
    }
    if (t.closed()) {
      return whole;
    }
    boolean monthly = t.whole() instanceof TimeTerm.End;
    return Calendar.yearTo(monthly ? Period.month(whole.to().year(), whole.to().month()) : whole);
  }

  /** From one time to another; what began on a day keeps it. */
  @Nullable Period stretch(TimeTerm.Stretch t, Scene scene) {
    boolean ahead = t.from() instanceof TimeTerm.Now;
    Period to =
        times.period(t.to(), ahead ? new Scene(null, TimeSense.UNKNOWN, true) : scene.flowing());
    Scene inner = new Scene(to != null ? to : scene.frame(), TimeSense.UNKNOWN, false);
    boolean started = t.from() instanceof TimeTerm.Start s && !s.year().isSaid();
    boolean now = t.to() instanceof TimeTerm.Now || scene.frame() == null;
    boolean daily = t.from() instanceof TimeTerm.Days && now && !(t.to() instanceof TimeTerm.Days);
    to = daily && date != null ? Period.of(date) : to;
    Period from =
        started && to != null ? Period.year(to.to().year()) : times.period(t.from(), inner);
    if (from == null || to == null) {
      boolean open = !(t.from() instanceof TimeTerm.Start);
      return from == null || open ? null : Period.year(from.to().year());
    }
    if (to.last().isBefore(from.first())) {
      return from;
    }
    boolean half = t.from() instanceof TimeTerm.Start && isHalf(t.to());
    if (half || (t.to() instanceof TimeTerm.Spoken && Calendar.isMonthEnd(to))) {
      to = Period.month(to.to().year(), to.to().month());
    }
    boolean day = daily && date != null && date.day() == 0 && date.month() > 0;
    return day ? new Period(from.from(), to.to()) : Calendar.between(from, to);
  }

  /** "đầu tháng 6": no day of it is told, so what sums up to it sums to its month. */
  private static boolean isOnset(TimeTerm term) {
    return term instanceof TimeTerm.Days d && d.first() == 1 && d.last() == EdgeGrammar.ONSET;
  }

  /** "giữa tháng 6": as little. */
  private static boolean isHalf(TimeTerm term) {
    return term instanceof TimeTerm.Days d && d.first() == 1 && d.last() == 15;
  }
}
