package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.TimeMention.Use;
import vn.solieu.figure.TimeResolver.Scene;

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
    TimeTerm compared = stance.role() == Role.LEVEL ? compared(heads) : null;
    if (compared != null) {
      period = new BaseResolver(times).base(compared, period);
    }
    return new Timing(period, base, flow(period), status, distance, "table");
  }

  private @Nullable Period printed(List<TableHead> heads, @Nullable Period table, boolean ahead) {
    Period outer = table;
    Period found = null;
    for (int i = heads.size() - 1; i >= 0; i--) {
      Scene scene = new Scene(outer, TimeSense.UNKNOWN, ahead);
      for (TimeMention m : heads.get(i).times().mentions()) {
        boolean own = m.isPeriod() || (ahead && m.use() == Use.PLAN);
        Period p = own ? times.period(m.term(), scene) : null;
        found = p == null ? found : p;
      }
      outer = found == null ? outer : found;
    }
    return found;
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
