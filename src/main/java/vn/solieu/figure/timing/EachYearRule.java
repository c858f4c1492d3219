package vn.solieu.figure.timing;

import java.util.function.Supplier;
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
   * @param spoken tells the period spoken of, or null
   */
  static @Nullable Found find(Asked asked, Supplier<@Nullable Period> spoken) {
    TimeScene scene = asked.scene();
    int t = asked.token();
    TimeMention rate = scene.times().lastBefore(t, Use.RATE);
    boolean level = asked.role() == Role.LEVEL || asked.role() == Role.TARGET;
    if (!level || rate == null || !isEach(scene, rate)) {
      return null;
    }
    TimeMention when = scene.times().lastBefore(t, Use.PERIOD);
    boolean own = when != null && when.first() > rate.first();
    Period period = spoken.get();
    boolean years = period != null && Calendar.isYears(period);
    boolean planned = asked.role() == Role.TARGET && scene.aims().plan() != null;
    boolean reached = rate.first() <= 1 || rate.first() >= scene.times().clauseStart(t);
    return own || years || planned || !reached ? null : new Found(null, 3, "per-year");
  }

  private static boolean isEach(TimeScene scene, TimeMention rate) {
    int start = scene.times().at(rate.first()).start();
    return scene.cues().each().at(scene.reading().lower(), start) != null;
  }
}
