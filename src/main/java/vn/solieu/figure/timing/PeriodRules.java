package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver.Scene;

/**
 * Which temporal expression governs a quantity, the most trusted rule first: its own after it, the
 * bracket's host, the origin of a move, the last before it in its sentence, the frame handed down,
 * the first after it, the date alone.
 */
final class PeriodRules {
  private final TimeResolver times;
  private final HandedPeriod handedDown;

  PeriodRules(TimeResolver times) {
    this.times = times;
    handedDown = new HandedPeriod(times);
  }

  /**
   * A period found.
   *
   * @param distance as {@link Timing#distance}
   * @param by the expression of the sentence that says so, or null
   */
  record Found(@Nullable Period period, int distance, String rule, @Nullable TimeMention by) {
    Found(@Nullable Period period, int distance, String rule) {
      this(period, distance, rule, null);
    }

    Found by(TimeMention mention) {
      return new Found(period, distance, rule, mention);
    }
  }

  /**
   * The period of quantity {@code q} at token {@code t}.
   *
   * @param earlier what was found for the quantities before it
   */
  Found find(TimeScene scene, int t, int q, TimeSense sense, Found[] earlier, int offset) {
    Found mean = new YearlyMeanRule(times).find(scene, t, q, handedDown.spoken(scene));
    if (mean != null) {
      return mean;
    }
    Period frame = framePeriod(scene, t);
    Found own = own(scene, t, q, sense, frame, earlier.length, offset);
    if (own != null) {
      return own;
    }
    Found host = BracketPeriods.host(scene, t, q, earlier, offset);
    if (host != null) {
      return host;
    }
    if (scene.isOrigin(t, q)) {
      return origin(scene, t, frame);
    }
    Found row = RespectivePeriods.find(scene, q, earlier, offset);
    return row == null ? before(scene, t, q, sense, frame, earlier, offset) : row;
  }

  /** What the quantity itself, its role or the expression after it says, or null. */
  private @Nullable Found own(
      TimeScene scene,
      int t,
      int q,
      TimeSense sense,
      @Nullable Period frame,
      int count,
      int offset) {
    Found each = EachYearRule.find(scene, t, q, frame);
    if (each != null) {
      return each;
    }
    if (scene.role(q) == Role.TARGET) {
      return new TargetPeriodRule(times).find(scene, t, q, sense);
    }
    Found year = RespectiveYears.find(scene, q, offset, count);
    return year == null ? after(scene, t, q, sense, frame) : year;
  }

  /** What the expression of its own after the quantity says, or null. */
  private @Nullable Found after(
      TimeScene scene, int t, int q, TimeSense sense, @Nullable Period frame) {
    TimeMention own = TimeGovernor.own(scene, t, q);
    if (own == null) {
      return null;
    }
    if (own.term() instanceof TimeTerm.Start && scene.isOrigin(t, q)) {
      return new Found(new BaseResolver(times).base(own.term(), frame), 0, "origin-start", own);
    }
    return found(own.term(), frame, sense, 0, own.isBase() ? "own-base" : "own-after").by(own);
  }

  /** What stands before the quantity says: its sum to date, the last expression, the frame. */
  private Found before(
      TimeScene scene,
      int t,
      int q,
      TimeSense sense,
      @Nullable Period frame,
      Found[] earlier,
      int offset) {
    TimeMention before = TimeGovernor.governing(scene, t);
    Found last = q > offset ? earlier[q - 1 - offset] : null;
    if (last != null && last.rule().equals("sum-to-date") && !scene.isState(q)) {
      return last;
    }
    if (frame != null && sums(scene, t, q, sense, before, frame)) {
      return new Found(Calendar.yearTo(frame), 1, "sum-to-date");
    }
    Found governed =
        before == null ? null : governed(scene, t, q, sense, before, earlier, q - offset);
    if (governed != null) {
      return governed;
    }
    Found outer = BracketPeriods.outside(scene, t, earlier, q - offset);
    Found handed = handedDown.find(scene, t, q, sense, outer);
    boolean untold = before != null && !sense.isStock() && handed.rule().equals("date");
    return untold ? new Found(null, 3, "term") : handed;
  }

  /** What the last expression before the quantity says, or null when it may be no time at all. */
  private @Nullable Found governed(
      TimeScene scene,
      int t,
      int q,
      TimeSense sense,
      TimeMention before,
      Found[] earlier,
      int count) {
    boolean own0 = before.first() >= scene.times().clauseStart(t);
    Period season = sense.isStock() ? null : season(scene, before);
    if (season != null) {
      return new Found(season, 2, "season-frame");
    }
    TimeSense kind = completed(scene, before, sense);
    Found f = found(before.term(), context(scene, before), kind, own0 ? 0 : 1, "before");
    boolean remark = scene.role(q) == Role.CHANGE || scene.role(q) == Role.COMPLETION;
    Period again = remark || kind == TimeSense.UNKNOWN ? again(before, earlier, count) : null;
    f = again == null ? f : new Found(again, f.distance(), f.rule());
    TimeMention prior =
        handedDown.isAhead(f.period()) ? TimeGovernor.governing(scene, before.first()) : null;
    Found past =
        prior == null ? null : found(prior.term(), context(scene, prior), sense, 1, "before");
    if (prior != null
        && past != null
        && past.period() != null
        && !handedDown.isAhead(past.period())) {
      return PeriodShape.of(past, prior.term(), scene, q, sense).by(prior);
    }
    if (before.term() instanceof TimeTerm.Vague) {
      return new Found(null, own0 ? 0 : 1, "vague", before);
    }
    boolean loose = before.term() instanceof TimeTerm.Months m && m.loose();
    return f.period() == null && loose
        ? null
        : PeriodShape.of(f, before.term(), scene, q, sense).by(before);
  }

  /** "Đến giữa tháng 8, các xã đã gặt 418.000 ha" while a season is spoken of: of the season. */
  private @Nullable Period season(TimeScene scene, TimeMention before) {
    Frame frame = scene.frame();
    Period period =
        frame != null
                && before.term() instanceof TimeTerm.Until
                && PeriodShape.isSeason(frame.term())
            ? frame.period(times, TimeSense.UNKNOWN, false)
            : null;
    Period until =
        period == null
            ? null
            : times.period(before.term(), new Scene(period, TimeSense.STOCK, false));
    return until != null && period != null && !until.last().isAfter(period.last()) ? period : null;
  }

  /** "Đến hết tháng 9" stays the day or the months that it was of a figure before, or null. */
  private static @Nullable Period again(TimeMention m, Found[] earlier, int count) {
    for (int i = 0; i < count && m.term() instanceof TimeTerm.Until; i++) {
      if (m.equals(earlier[i].by())) {
        return earlier[i].period();
      }
    }
    return null;
  }

  private Found found(
      TimeTerm term, @Nullable Period frame, TimeSense sense, int distance, String rule) {
    return new Found(times.period(term, new Scene(frame, sense, false)), distance, rule);
  }

  /** The period spoken of before an expression of this sentence. */
  private @Nullable Period context(TimeScene scene, TimeMention mention) {
    boolean undated = times.date() == null && HandedPeriod.isNow(mention.term());
    if (mention.first() == 0 && (undated || mention.term() instanceof TimeTerm.Now)) {
      return null;
    }
    Period years = scene.aims().years(mention.term(), times, false);
    if (years != null) {
      return years;
    }
    TimeMention before = TimeGovernor.governing(scene, mention.first());
    if (undated && before != null) {
      return null;
    }
    Period handed = handedDown.spoken(scene);
    Period period =
        before == null
            ? null
            : times.period(before.term(), new Scene(handed, TimeSense.UNKNOWN, false));
    return period == null ? handed : period;
  }

  /** The period spoken of at token {@code t}, which expressions after it are resolved against. */
  private @Nullable Period framePeriod(TimeScene scene, int t) {
    TimeMention before = TimeGovernor.governing(scene, t);
    Period handed = handedDown.spoken(scene);
    return before == null
        ? handed
        : times.period(before.term(), new Scene(handed, TimeSense.UNKNOWN, false));
  }

  /** "đến nay đã trồng 1.356 ha, vượt 13% kế hoạch": the plan makes it the year so far. */
  static TimeSense completed(TimeScene scene, TimeMention m, TimeSense sense) {
    boolean now = m.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Now;
    if (!now || sense.isStock()) {
      return sense;
    }
    for (TimeToken token : scene.times().tokens()) {
      if (token.is(TimeWord.QUANTITY) && scene.role(token.value()) == Role.COMPLETION) {
        return TimeSense.FLOW;
      }
    }
    return TimeSense.UNKNOWN;
  }

  /** "từ 921 tỷ đồng lên 1.986 tỷ đồng so với cùng kỳ": the origin stands at the base. */
  private Found origin(TimeScene scene, int t, @Nullable Period frame) {
    TimeMention base = scene.times().lastBefore(t, Use.BASE);
    base = base == null ? scene.times().firstAfter(t, Use.BASE) : base;
    Told handed = scene.base();
    TimeTerm term = base != null ? base.term() : handed == null ? null : handed.term();
    Period period =
        term == null ? contrast(scene, t, frame) : new BaseResolver(times).base(term, frame);
    boolean years = period == null && frame != null && frame.to().year() > frame.from().year();
    return new Found(
        years && frame != null ? Period.year(frame.from().year()) : period, 1, "origin");
  }

  /** "…, trong khi năm 2012 là 55%; công nghiệp lùi từ 40%": the earlier time set against now. */
  private @Nullable Period contrast(TimeScene scene, int t, @Nullable Period frame) {
    Period earlier = null;
    for (TimeMention m : scene.times().mentions()) {
      Period p = frame != null && m.isPeriod() && m.next() <= t ? period(m, frame) : null;
      earlier = p != null && frame != null && p.last().isBefore(frame.first()) ? p : earlier;
    }
    return earlier;
  }

  private @Nullable Period period(TimeMention m, Period frame) {
    return times.period(m.term(), new Scene(frame, TimeSense.UNKNOWN, false));
  }

  /** "Tháng 9 đạt 500 tỷ đồng, lũy kế đạt 4.200 tỷ đồng": from the beginning of the year. */
  private static boolean sums(
      TimeScene scene, int t, int q, TimeSense sense, @Nullable TimeMention before, Period frame) {
    String unit = scene.quantities().get(q).unit();
    boolean counted = !unit.isEmpty() && Character.isLowerCase(unit.charAt(0)) && unit.length() > 3;
    boolean held = sense == TimeSense.HELD || sense == TimeSense.BALANCE;
    if (!Calendar.isMonth(frame) || held) {
      return false;
    }
    if (counted && sense != TimeSense.FLOW) {
      return false;
    }
    int from = Math.max(scene.times().clauseStart(t), before == null ? 0 : before.next());
    return !scene.times().none(from, t, TimeWord.TOTAL);
  }
}
