package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.TimeMention.Use;
import vn.solieu.figure.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/**
 * Which temporal expression governs a quantity, the most trusted rule first: its own after it, the
 * bracket's host, the origin of a move, the last before it in its sentence, the frame handed down,
 * the first after it, the date alone.
 */
final class PeriodRules {
  private final TimeResolver times;

  PeriodRules(TimeResolver times) {
    this.times = times;
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
    if (scene.role(q) == Role.TARGET) {
      return new TargetPeriodRule(times).find(scene, t, q, sense);
    }
    Period frame = framePeriod(scene, t);
    Found mean = new YearlyMeanRule(times).find(scene, t, q, handed(scene));
    if (mean != null) {
      return mean;
    }
    TimeMention own = TimeGovernor.own(scene, t, q);
    if (own != null) {
      return found(own.term(), frame, sense, 0, own.isBase() ? "own-base" : "own-after").by(own);
    }
    int host = scene.host(t);
    TimeMention inside = scene.times().lastBefore(t, Use.PERIOD);
    boolean alone = inside == null || inside.first() < scene.times().open(t);
    if (host >= offset && host < q && alone) {
      return new Found(earlier[host - offset].period(), earlier[host - offset].distance(), "host");
    }
    if (scene.isOrigin(t, q)) {
      return origin(scene, t, frame);
    }
    TimeMention before = TimeGovernor.governing(scene, t);
    Found last = q > offset ? earlier[q - 1 - offset] : null;
    if (last != null && last.rule().equals("sum-to-date") && !scene.isState(q)) {
      return last;
    }
    if (frame != null && sums(scene, t, q, sense, before)) {
      return new Found(Calendar.yearTo(frame), 1, "sum-to-date");
    }
    if (before != null) {
      boolean own0 = before.first() >= scene.times().clauseStart(t);
      Period season = sense.isStock() ? null : season(scene, before);
      if (season != null) {
        return new Found(season, 2, "season-frame");
      }
      TimeSense kind = completed(scene, before, sense);
      Found f = found(before.term(), context(scene, before), kind, own0 ? 0 : 1, "before");
      TimeMention prior =
          isAhead(f.period()) ? TimeGovernor.governing(scene, before.first()) : null;
      Found past =
          prior == null ? null : found(prior.term(), context(scene, prior), sense, 1, "before");
      if (prior != null && past != null && past.period() != null && !isAhead(past.period())) {
        return PeriodShape.of(past, prior.term(), scene, q, sense).by(prior);
      }
      boolean loose = before.term() instanceof TimeTerm.Months m && m.loose();
      if (f.period() != null || !loose) {
        return PeriodShape.of(f, before.term(), scene, q, sense).by(before);
      }
    }
    return inherited(scene, t, q, sense, last);
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

  private Found found(
      TimeTerm term, @Nullable Period frame, TimeSense sense, int distance, String rule) {
    return new Found(times.period(term, new Scene(frame, sense, false)), distance, rule);
  }

  /** The period spoken of before an expression of this sentence. */
  private @Nullable Period context(TimeScene scene, TimeMention mention) {
    if (mention.term() instanceof TimeTerm.Now && mention.first() == 0) {
      return null;
    }
    TimeMention before = TimeGovernor.governing(scene, mention.first());
    Period handed = handed(scene);
    Period period =
        before == null
            ? null
            : times.period(before.term(), new Scene(handed, TimeSense.UNKNOWN, false));
    return period == null ? handed : period;
  }

  private @Nullable Period handed(TimeScene scene) {
    Frame frame = scene.frame();
    Period period = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    return isAhead(period) ? null : period;
  }

  /** What is told as done has not happened in a time that had not begun when the month ended. */
  private boolean isAhead(@Nullable Period period) {
    PartialDate date = times.date();
    return period != null
        && date != null
        && period.first().isAfter(PartialDate.of(date.year(), date.month()).last());
  }

  /** The period spoken of at token {@code t}, which expressions after it are resolved against. */
  private @Nullable Period framePeriod(TimeScene scene, int t) {
    TimeMention before = TimeGovernor.governing(scene, t);
    Period handed = handed(scene);
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
    Period period = term == null ? null : new BaseResolver(times).base(term, frame);
    return new Found(period, 1, "origin");
  }

  /** "Tháng 9 đạt 500 tỷ đồng, lũy kế đạt 4.200 tỷ đồng": from the beginning of the year. */
  private boolean sums(
      TimeScene scene, int t, int q, TimeSense sense, @Nullable TimeMention before) {
    Period frame = framePeriod(scene, t);
    String unit = scene.quantities().get(q).unit();
    boolean counted = !unit.isEmpty() && Character.isLowerCase(unit.charAt(0)) && unit.length() > 3;
    boolean held = sense == TimeSense.HELD || sense == TimeSense.BALANCE;
    if (frame == null || !Calendar.isMonth(frame) || held) {
      return false;
    }
    if (counted && sense != TimeSense.FLOW) {
      return false;
    }
    int from = Math.max(scene.times().clauseStart(t), before == null ? 0 : before.next());
    return !scene.times().none(from, t, TimeWord.TOTAL);
  }

  private Found inherited(TimeScene scene, int t, int q, TimeSense sense, @Nullable Found last) {
    Frame frame = handed(scene) == null ? null : scene.frame();
    if (last != null && last.rule().equals("state") && scene.times().depth(t) == 0) {
      return last;
    }
    if (frame != null) {
      boolean now = frame.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Now;
      Period period = frame.period(times, now ? TimeSense.UNKNOWN : sense, false);
      Frame moment = scene.moment();
      boolean stands = sense.isStock() || sense == TimeSense.HELD;
      boolean unsaid = scene.times().mentions().stream().noneMatch(TimeMention::isPeriod);
      if (last != null && last.rule().equals("moment") && scene.role(q) == Role.CHANGE) {
        return last;
      }
      if (moment != null && stands && scene.isState(q) && unsaid) {
        return new Found(moment.period(times, sense, false), 2, "moment");
      }
      if (StateRule.applies(scene, t, q, sense, period) && times.date() != null) {
        return new Found(now(), 3, "state");
      }
      if (isTotalPerYear(scene.quantities().get(q)) && scene.role(q) == Role.LEVEL) {
        return new Found(null, 3, "per-year");
      }
      Period like = scene.role(q) == Role.CHANGE ? likeBase(scene, t, period) : null;
      return like != null
          ? new Found(like, 1, "like-base")
          : PeriodShape.of(new Found(period, 2, "frame"), frame.term(), scene, q, sense);
    }
    TimeMention after = TimeGovernor.after(scene, t);
    if (after != null) {
      return found(after.term(), null, sense, 1, "after").by(after);
    }
    PartialDate date = times.date();
    Frame first = scene.first();
    if (date == null && first != null) {
      return new Found(first.period(times, sense, false), 3, "text");
    }
    if (last != null && last.rule().equals("date") && !scene.isState(q)) {
      return last;
    }
    boolean known = scene.isState(q) && date != null && sense != TimeSense.TIMELESS;
    Period now = known ? now() : null;
    boolean summed = now != null && !sense.isStock() && ofPlan(scene);
    if (summed && date != null && date.month() == 1) {
      return new Found(Period.year(date.year() - 1), 3, "date");
    }
    boolean flows = summed && sense == TimeSense.FLOW;
    return new Found(now != null && flows ? Calendar.yearTo(month(now)) : now, 3, "date");
  }

  /** "so với 10 tháng năm 2023, … tăng 5%" under "tháng 10/2024" is of ten months as well. */
  private @Nullable Period likeBase(TimeScene scene, int t, @Nullable Period handed) {
    TimeMention base = scene.times().lastBefore(t, Use.BASE);
    boolean printed =
        base != null
            && base.term() instanceof TimeTerm.Months m
            && m.year().kind() == YearRef.Kind.PRINTED;
    if (base == null || !printed || handed == null || handed.to().month() == 0) {
      return null;
    }
    Period then = times.period(base.term(), new Scene(null, TimeSense.FLOW, false));
    if (then == null || then.to().year() >= handed.to().year()) {
      return null;
    }
    Period now = Calendar.inYear(then, handed.to().year());
    return now.to().month() == handed.to().month() && !now.equals(handed) ? now : null;
  }

  /** "khoảng 3 tỷ USD/năm": of no year in particular. */
  private static boolean isTotalPerYear(Quantity quantity) {
    String unit = quantity.unit();
    return unit.endsWith("/năm") && unit.indexOf('/') == unit.length() - 4 && unit.charAt(0) != '%';
  }

  /**
   * "Tổng chi là 8.537 tỷ đồng, đạt 78% dự toán": what is set against a plan sums from the year's
   * begin.
   */
  private static boolean ofPlan(TimeScene scene) {
    for (TimeToken token : scene.times().tokens()) {
      if (token.is(TimeWord.QUANTITY) && scene.role(token.value()) == Role.COMPLETION) {
        return true;
      }
    }
    return false;
  }

  private static Period month(Period now) {
    PartialDate to = now.to();
    return to.month() == 0 ? now : Period.month(to.year(), to.month());
  }

  private @Nullable Period now() {
    return times.period(new TimeTerm.Now(), new Scene(null, TimeSense.UNKNOWN, false));
  }
}
