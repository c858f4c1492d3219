package vn.solieu.figure.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.BaseResolver;
import vn.solieu.figure.timing.Calendar;
import vn.solieu.figure.timing.Flow;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.figure.timing.TimeMention;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.figure.timing.TimeSense;
import vn.solieu.figure.timing.TimeTerm;
import vn.solieu.figure.timing.Timing;

/**
 * Period and base of a cell from its heads and caption: "9 tháng năm 2019" over "So với cùng kỳ
 * (%)" → 2019-01/2019-09 against 2018-01/2018-09. A head that compares beside no period of its own
 * takes that of the table.
 */
final class CellTime {
  private final TimeResolver times;

  CellTime(TimeResolver times) {
    this.times = times;
  }

  /** Timing of a cell; {@code heads} innermost first, the caption last. */
  Timing of(Stance stance, List<TableHead> heads, @Nullable Period table) {
    boolean ahead = stance.role() == Role.TARGET;
    Period period = printed(heads, table, ahead);
    int distance = period == null ? 3 : 0;
    if (period == null) {
      period = ahead && table != null ? Period.year(table.to().year()) : table;
      distance = table == null ? 3 : 2;
    }
    Status status =
        ahead
            ? Status.FORECAST
            : heads.stream().anyMatch(h -> h.is("estimate")) ? Status.ESTIMATE : Status.ACTUAL;
    Base base = base(stance, heads, period);
    TimeTerm compared =
        stance.role() == Role.LEVEL ? compared(heads.subList(0, heads.size() - 1)) : null;
    if (compared != null) {
      period = new BaseResolver(times).base(compared, period);
    }
    return new Timing(period, base, flow(period), status, distance, "table");
  }

  /** What the heads say from the outermost to the innermost, the caption before them. */
  private @Nullable Period printed(List<TableHead> heads, @Nullable Period table, boolean ahead) {
    int caption = heads.size() - 1;
    Period outer = printed(heads.get(caption), table, ahead);
    Period found = null;
    for (int i = caption - 1; i >= 0; i--) {
      Period frame = found == null ? outer : found;
      Period p = printed(heads.get(i), frame == null ? table : frame, ahead);
      found = p == null ? found : within(p, found);
    }
    return found == null ? outer : found;
  }

  private @Nullable Period printed(TableHead head, @Nullable Period outer, boolean ahead) {
    Period found = null;
    Scene scene = new Scene(outer, TimeSense.UNKNOWN, ahead);
    for (TimeMention m : head.times().mentions()) {
      boolean own = m.isPeriod() || (ahead && m.use() == Use.PLAN);
      Period p = own ? period(m.term(), scene) : null;
      found = p == null ? found : p;
    }
    return found;
  }

  /** "6 tháng" under "Năm 2019" are months of that year, however long ago. */
  private @Nullable Period period(TimeTerm term, Scene scene) {
    Period outer = scene.frame();
    boolean year = outer != null && outer.equals(Period.year(outer.to().year()));
    return year && outer != null && term instanceof TimeTerm.Months t && !t.year().isSaid()
        ? Period.months(outer.to().year(), t.first(), t.last())
        : times.period(term, scene);
  }

  /** "Năm 2018" under "9 tháng" are nine months of 2018. */
  private static Period within(Period inner, @Nullable Period outer) {
    int year = inner.to().year();
    boolean whole = inner.equals(Period.year(year));
    boolean part =
        outer != null
            && outer.from().year() == outer.to().year()
            && outer.from().month() > 0
            && !Calendar.isDay(outer);
    return whole && part && outer != null ? outer.plusYears(year - outer.to().year()) : inner;
  }

  private static @Nullable TimeTerm compared(List<TableHead> heads) {
    for (TableHead head : heads) {
      for (TimeMention m : head.times().mentions()) {
        if (m.isBase()) {
          return m.term();
        }
      }
    }
    return null;
  }

  private @Nullable Base base(Stance stance, List<TableHead> heads, @Nullable Period period) {
    if (stance.role() == Role.COMPLETION) {
      int year = period == null ? times.thisYear() : period.to().year();
      return year == 0 ? null : new Base.Plan(Period.year(year));
    }
    TimeTerm term = stance.role() == Role.CHANGE ? compared(heads) : null;
    Period base = term == null ? null : new BaseResolver(times).base(term, period);
    return base == null ? null : new Base.Earlier(base);
  }

  private static Flow flow(@Nullable Period period) {
    if (period != null && Calendar.isDay(period)) {
      return Flow.STOCK;
    }
    boolean part =
        period != null
            && period.from().month() == 1
            && period.to().month() > 1
            && period.to().year() == period.from().year();
    return part ? Flow.YEAR_TO_DATE : Flow.FLOW;
  }
}
