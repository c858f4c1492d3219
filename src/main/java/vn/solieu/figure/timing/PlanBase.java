package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;

/** The plan that a completion is measured against: the one printed, else that of its year. */
final class PlanBase {
  private final TimeResolver times;

  PlanBase(TimeResolver times) {
    this.times = times;
  }

  /** "tăng 5% kế hoạch": a plan stands right behind the share of a target. */
  static boolean isOf(TimeScene scene, int t, int q) {
    boolean next =
        scene.times().is(t + 1, TimeWord.PLAN)
            || (scene.times().is(t + 1, TimeWord.COMPARE)
                && scene.times().is(t + 2, TimeWord.PLAN));
    return next && scene.quantities().get(q).isPercent();
  }

  /** Plans are of years, or of the season that is spoken of. */
  private static Period planned(Period printed) {
    return Calendar.isYears(printed) ? printed : Period.year(printed.to().year());
  }

  /** "đến 31/1/2020 giải ngân 100% kế hoạch": the books of a plan close a month after its year. */
  private static boolean isDeadline(@Nullable Period own) {
    return own != null && Calendar.isDay(own) && own.to().month() == 1;
  }

  /** "tăng 11 xã so với mục tiêu kế hoạch". */
  static boolean isCompared(SentenceTimes s, int t) {
    int i = t + 1;
    int end = Math.min(t + 5, s.clauseEnd(t));
    while (i < end && !s.is(i, TimeWord.COMPARE) && !s.is(i, TimeWord.QUANTITY)) {
      i++;
    }
    return i < end && s.is(i, TimeWord.COMPARE) && s.is(i + 1, TimeWord.PLAN);
  }

  /** The plan that quantity at token {@code t}, whose period is {@code own}, is measured by. */
  Against find(TimeScene scene, int t, @Nullable Period own) {
    for (TimeMention m : scene.times().mentions()) {
      if (m.use() == Use.PLAN && m.first() > t && m.first() <= scene.times().clauseEnd(t)) {
        Period printed =
            times.period(m.term(), new TimeResolver.Scene(own, TimeSense.UNKNOWN, true));
        Base plan = printed == null ? null : new Base.Plan(planned(printed));
        return new Against(plan, "plan-said", scene.times().span(m));
      }
    }
    if (own == null && times.thisYear() == 0) {
      return Against.NOTHING;
    }
    Period year = own == null ? Period.year(times.thisYear()) : planned(own);
    Period plan = isDeadline(own) ? year.plusYears(-1) : year;
    return new Against(new Base.Plan(plan), "plan-year", null);
  }
}
