package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/**
 * The years that a yearly mean is of: "từ 7,19% năm 2015 … còn 1,36% năm 2020, mỗi năm giảm 1,17
 * điểm", "so với năm 2009, dân số tăng 125.000 người, bình quân mỗi năm tăng 1,05%".
 */
final class YearlyMeanRule {
  private final TimeResolver times;

  YearlyMeanRule(TimeResolver times) {
    this.times = times;
  }

  /**
   * The period of a quantity, or null when it is no such mean.
   *
   * @param handed what was spoken of before, or null
   */
  @Nullable Found find(Asked asked, @Nullable Period handed) {
    TimeScene scene = asked.scene();
    int t = asked.token();
    int q = asked.index();
    if (scene.role(q) != Role.CHANGE && scene.stances().get(q).direction() == null) {
      return null;
    }
    TimeMention rate = scene.times().lastBefore(t, Use.RATE);
    boolean said = rate != null && rate.first() >= scene.times().clauseStart(t);
    int end = said && rate != null ? rate.first() : t;
    if (!said && !Ratios.isYearly(scene.quantities().get(q).unit())) {
      return null;
    }
    Period first = null;
    Period last = null;
    boolean compared = false;
    for (TimeMention m : scene.times().mentions()) {
      boolean since = m.isBase() && m.term() instanceof TimeTerm.Year && m.next() <= end;
      Period p =
          m.isPeriod() || since
              ? times.period(m.term(), new Scene(handed, TimeSense.FLOW, true))
              : null;
      first = first == null || since ? p : first;
      last = p == null || since ? last : p;
      compared |= since;
    }
    last = last == null && compared ? handed : last;
    if (first == null || last == null || first.to().year() >= last.from().year()) {
      return null;
    }
    return new Found(
        new Period(PartialDate.of(first.from().year()), PartialDate.of(last.to().year())),
        1,
        "yearly-mean");
  }
}
