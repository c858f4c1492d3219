package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver.Scene;

/** "từ 921 tỷ đồng lên 1.986 tỷ đồng so với cùng kỳ": the origin of a move stands at the base. */
final class OriginRule {
  private final TimeResolver times;

  OriginRule(TimeResolver times) {
    this.times = times;
  }

  /**
   * The period of an origin.
   *
   * @param frame what is spoken of at its place, or null
   */
  Found find(Asked asked, @Nullable Period frame) {
    TimeMention base = asked.times().lastBefore(asked.token(), Use.BASE);
    base = base == null ? asked.times().firstAfter(asked.token(), Use.BASE) : base;
    Told handed = asked.scene().base();
    TimeTerm term = base != null ? base.term() : handed == null ? null : handed.term();
    Period period =
        term == null ? contrast(asked, frame) : new BaseResolver(times).base(term, frame);
    boolean years = period == null && frame != null && frame.to().year() > frame.from().year();
    return new Found(
        years && frame != null ? Period.year(frame.from().year()) : period, 1, "origin");
  }

  /** "…, trong khi năm 2012 là 55%; công nghiệp lùi từ 40%": the earlier time set against now. */
  private @Nullable Period contrast(Asked asked, @Nullable Period frame) {
    Period earlier = null;
    for (TimeMention m : asked.times().mentions()) {
      boolean before = frame != null && m.isPeriod() && m.next() <= asked.token();
      Period p = before ? times.period(m.term(), new Scene(frame, TimeSense.UNKNOWN, false)) : null;
      earlier = p != null && frame != null && p.last().isBefore(frame.first()) ? p : earlier;
    }
    return earlier;
  }
}
