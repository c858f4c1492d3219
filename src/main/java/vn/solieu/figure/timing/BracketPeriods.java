package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;

/** What brackets do to periods: who stands in one takes the time of what it remarks on. */
final class BracketPeriods {
  private BracketPeriods() {}

  /** That of the quantity whose bracket holds this one without a time of its own, or null. */
  static @Nullable Found host(Asked asked) {
    int host = asked.scene().host(asked.token()) - asked.offset();
    TimeMention inside = asked.times().lastBefore(asked.token(), Use.PERIOD);
    boolean alone = inside == null || inside.first() < asked.times().open(asked.token());
    if (host < 0 || host >= asked.earlier().size() || !alone) {
      return null;
    }
    Found found = asked.earlier().get(host);
    return new Found(found.period(), found.distance(), "host");
  }

  /** What was found for the last quantity that stands in no deeper bracket, or null. */
  static @Nullable Found outside(Asked asked) {
    SentenceTimes s = asked.times();
    int i = asked.earlier().size() - 1;
    while (i > 0 && s.depth(s.place(i)) > s.depth(asked.token())) {
      i--;
    }
    return i < 0 ? null : asked.earlier().get(i);
  }
}
