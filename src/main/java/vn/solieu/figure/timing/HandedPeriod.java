package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/**
 * The period of a quantity that no expression of its sentence governs: the frame handed down, the
 * moment at which things stand, an expression after it, the first of a text without a date, the
 * date alone.
 */
final class HandedPeriod {
  private final TimeResolver times;

  HandedPeriod(TimeResolver times) {
    this.times = times;
  }

  /** The period spoken of when the sentence begins, or null. */
  @Nullable Period spoken(TimeScene scene) {
    Period period = scene.spoken();
    return isAhead(period) ? null : period;
  }

  /** What is told as done has not happened in a time that had not begun when the month ended. */
  boolean isAhead(@Nullable Period period) {
    PartialDate date = times.date();
    return period != null
        && date != null
        && period.first().isAfter(PartialDate.of(date.year(), date.month()).last());
  }

  /** The period of a quantity; {@code last} is that of the one before. */
  Found find(Asked asked, @Nullable Found last) {
    if (last != null && goesOn(asked, last.rule())) {
      return last;
    }
    TimeScene scene = asked.scene();
    Frame frame = spoken(scene) == null ? null : scene.frame();
    TimeMention plan = scene.times().lastBefore(asked.token(), Use.PLAN);
    if (plan != null && plan.first() <= 1 && asked.role() == Role.LEVEL) {
      return new Found(
          times.period(plan.term(), new Scene(null, TimeSense.UNKNOWN, true)), 1, "plan", plan);
    }
    if (frame != null) {
      return underFrame(asked, last, frame);
    }
    Found untold = untold(scene);
    if (untold != null) {
      return untold;
    }
    TimeMention after = TimeGovernor.after(scene, asked.token());
    Period behind =
        after == null ? null : times.period(after.term(), new Scene(null, asked.sense(), false));
    return after != null && !isAhead(behind)
        ? new Found(behind, 1, "after", after)
        : ofText(asked, last);
  }

  /** What the frame handed down says. */
  private Found underFrame(Asked asked, @Nullable Found last, Frame frame) {
    boolean now = frame.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Now;
    Period period = now ? asked.scene().spoken() : frame.again(times, asked.sense());
    Found state = state(asked, last, period);
    if (state != null) {
      return state;
    }
    if (isTotalPerYear(asked.quantity()) && asked.role() == Role.LEVEL) {
      return new Found(null, 3, "per-year");
    }
    Period like = asked.role() == Role.CHANGE ? likeBase(asked, period) : null;
    return like != null
        ? new Found(like, 1, "like-base")
        : PeriodShape.of(new Found(period, 2, "frame"), frame.term(), asked);
  }

  /** The moment at which things stand while another time is spoken of, or null. */
  private @Nullable Found state(Asked asked, @Nullable Found last, @Nullable Period period) {
    TimeSense sense = asked.sense();
    Frame moment = asked.scene().moment();
    boolean stands = sense.isStock() || sense == TimeSense.HELD;
    if (last != null && last.rule().equals("moment") && asked.role() == Role.CHANGE) {
      return last;
    }
    if (moment != null && stands && asked.isState() && !asked.times().has(Use.PERIOD)) {
      return new Found(moment.period(times, sense, false), 2, "moment");
    }
    boolean state = StateRule.applies(asked, period);
    return state && times.date() != null
        ? new Found(now(), 3, "state")
        : state && isOfMonths(period) && isNow(asked) ? new Found(null, 3, "undated") : null;
  }

  private static boolean isOfMonths(@Nullable Period period) {
    return period != null && period.to().month() > 0;
  }

  /** "hiện" stands in the sentence. */
  private static boolean isNow(Asked asked) {
    for (TimeMention m : asked.times().mentions()) {
      if (isNow(m.term())) {
        return true;
      }
    }
    return false;
  }

  /** A time is spoken of, but which one cannot be told. */
  private @Nullable Found untold(TimeScene scene) {
    Frame frame = scene.frame();
    if (times.date() == null && frame != null && isNow(frame.term())) {
      return new Found(null, 3, "undated");
    }
    return frame != null && frame.term() instanceof TimeTerm.Vague
        ? new Found(null, 3, "vague")
        : null;
  }

  /** The first time of a text without a date, that of the quantity before, or the date. */
  private Found ofText(Asked asked, @Nullable Found last) {
    PartialDate date = times.date();
    Frame first = asked.scene().first();
    if (date == null && first != null) {
      return new Found(first.period(times, asked.sense(), false), 3, "text");
    }
    boolean hosted = last != null && last.rule().equals("host") && last.distance() == 3;
    return last != null && (hosted || last.rule().equals("date")) && !asked.isState()
        ? last
        : new Found(ofDate(asked, date), 3, "date");
  }

  private @Nullable Period ofDate(Asked asked, @Nullable PartialDate date) {
    TimeSense sense = asked.sense();
    boolean price = asked.quantity().unit().startsWith("VND/");
    Period now = (asked.isState() || price) && date != null ? now() : null;
    boolean summed = now != null && !sense.isStock() && ofPlan(asked.scene());
    if (summed && date != null && date.month() == 1) {
      return Period.year(date.year() - 1);
    }
    boolean flows = summed && sense == TimeSense.FLOW;
    return now != null && flows ? Calendar.yearTo(month(now)) : now;
  }

  /** "Tỉnh có 90 xã, 9 phường", "còn 900 hộ nghèo, tỷ lệ 4%": as the one before. */
  private static boolean goesOn(Asked asked, String rule) {
    boolean rate = asked.role() == Role.SHARE || asked.role() == Role.CHANGE;
    return (rule.equals("state")
            && asked.times().depth(asked.token()) == 0
            && asked.sense() != TimeSense.FLOW
            && !isReported(asked.times(), asked.token()))
        || (rule.equals("frame-day") && rate)
        || (rule.endsWith("-end") && asked.role() == Role.CHANGE && follows(asked));
  }

  /** Nothing but a comma parts a change from the figure before it. */
  static boolean follows(Asked asked) {
    SentenceTimes s = asked.times();
    int last = s.place(asked.earlier().size() - 1);
    return s.none(last + 1, asked.token(), TimeWord.STOP, TimeWord.AND, TimeWord.EACH_YEAR);
  }

  /** "…, cao hơn năm trước 650 đồng": what is compared so is of the year reported. */
  private static boolean isReported(SentenceTimes s, int t) {
    TimeMention base = s.lastBefore(t, TimeMention.Use.BASE);
    TimeMention next = s.firstAfter(t, TimeMention.Use.BASE);
    TimeMention m = base != null && base.first() >= s.clauseStart(t) ? base : next;
    return m != null && (m.term() instanceof TimeTerm.Year || m.term() instanceof TimeTerm.Same);
  }

  /** "hiện", "đến nay". */
  static boolean isNow(TimeTerm term) {
    TimeTerm whole = term instanceof TimeTerm.Until u ? u.whole() : term;
    return whole instanceof TimeTerm.Now;
  }

  /** "so với 10 tháng năm 2023, … tăng 5%" under "tháng 10/2024" is of ten months as well. */
  private @Nullable Period likeBase(Asked asked, @Nullable Period handed) {
    TimeScene scene = asked.scene();
    TimeMention base = asked.times().lastBefore(asked.token(), Use.BASE);
    Period year = scene.frame() == null ? null : scene.frame().before();
    if (base != null
        && base.term() instanceof TimeTerm.Year
        && base.first() <= 1
        && year != null
        && year.equals(Period.year(year.to().year()))
        && handed != null
        && handed.from().month() > 1) {
      return year;
    }
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
