package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

/**
 * A change is measured against an earlier time: where the time handed down is that of the printed
 * base or before it ("năm 2018 bằng 115% năm 2017. So với năm 2018, khai khoáng tăng 3%"), the
 * sentence speaks of the text's first time again, or of one that is not told.
 */
final class BaseOrder {
  private final TimeResolver times;

  BaseOrder(TimeResolver times) {
    this.times = times;
  }

  /**
   * The period of a change.
   *
   * @param found what the rules of time say
   * @param base the printed time it is measured against, or null
   */
  Found settle(TimeScene scene, Found found, @Nullable Period base) {
    Period period = found.period();
    if (base == null || period == null || found.by() != null || isAfter(period, base)) {
      return found;
    }
    Frame first = scene.first();
    Period again = first == null ? null : first.period(times, TimeSense.UNKNOWN, false);
    return again != null && isAfter(again, base)
        ? new Found(again, 2, "first-after-base")
        : new Found(null, 3, "not-after-base");
  }

  private static boolean isAfter(Period period, Period base) {
    return period.last().isAfter(base.last());
  }
}
