package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * "Mỗi năm, công ty dành 120 tỷ đồng cho nông dân": an amount of every year is of no year in
 * particular, unless years are spoken of ("giai đoạn 2016-2020, mỗi năm …").
 */
final class EachYearRule {
  private EachYearRule() {}

  /**
   * No period for a quantity, or null when another rule tells it.
   *
   * @param spoken the period spoken of, or null
   */
  static @Nullable Found find(Asked asked, @Nullable Period spoken) {
    TimeScene scene = asked.scene();
    int t = asked.token();
    TimeMention rate = scene.times().lastBefore(t, Use.RATE);
    TimeMention when = scene.times().lastBefore(t, Use.PERIOD);
    boolean level = asked.role() == Role.LEVEL || asked.role() == Role.TARGET;
    if (!level || rate == null || !isEach(scene, rate)) {
      return null;
    }
    boolean own = when != null && when.first() > rate.first();
    boolean years = spoken != null && Calendar.isYears(spoken);
    boolean planned = asked.role() == Role.TARGET && scene.aims().plan() != null;
    boolean reached = rate.first() <= 1 || rate.first() >= scene.times().clauseStart(t);
    return own || years || planned || !reached ? null : new Found(null, 3, "per-year");
  }

  private static boolean isEach(TimeScene scene, TimeMention rate) {
    int start = scene.times().at(rate.first()).start();
    return scene.cues().each().at(scene.reading().lower(), start) != null;
  }
}
