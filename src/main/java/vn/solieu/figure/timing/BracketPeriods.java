package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.PeriodRules.Found;
import vn.solieu.figure.timing.TimeMention.Use;

/** What brackets do to periods: who stands in one takes the time of what it remarks on. */
final class BracketPeriods {
  private BracketPeriods() {}

  /** That of the quantity whose bracket holds this one without a time of its own, or null. */
  static @Nullable Found host(TimeScene scene, int t, int q, Found[] earlier, int offset) {
    int host = scene.host(t);
    TimeMention inside = scene.times().lastBefore(t, Use.PERIOD);
    boolean alone = inside == null || inside.first() < scene.times().open(t);
    return host >= offset && host < q && alone
        ? new Found(earlier[host - offset].period(), earlier[host - offset].distance(), "host")
        : null;
  }

  /** What was found for the last quantity that stands in no deeper bracket, or null. */
  static @Nullable Found outside(TimeScene scene, int t, Found[] earlier, int count) {
    SentenceTimes s = scene.times();
    int i = count - 1;
    while (i > 0 && s.depth(s.place(i)) > s.depth(t)) {
      i--;
    }
    return i < 0 ? null : earlier[i];
  }
}
