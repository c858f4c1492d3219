package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

/** "Tháng 9 đạt 500 tỷ đồng, lũy kế đạt 4.200 tỷ đồng": from the beginning of the year. */
final class SumToDate {
  private static final String RULE = "sum-to-date";

  private SumToDate() {}

  /**
   * The year so far, or null when the quantity does not sum up.
   *
   * @param before the expression that governs it, or null
   * @param frame the period spoken of at its place, or null
   */
  static @Nullable Found find(Asked asked, @Nullable TimeMention before, @Nullable Period frame) {
    Found last = asked.last();
    if (last != null && last.rule().equals(RULE) && !asked.isState()) {
      return last;
    }
    return frame != null && sums(asked, before, frame)
        ? new Found(Calendar.yearTo(frame), 1, RULE)
        : null;
  }

  private static boolean sums(Asked asked, @Nullable TimeMention before, Period frame) {
    String unit = asked.quantity().unit();
    TimeSense sense = asked.sense();
    boolean counted = !unit.isEmpty() && Character.isLowerCase(unit.charAt(0)) && unit.length() > 3;
    boolean held = sense == TimeSense.HELD || sense == TimeSense.BALANCE;
    if (!Calendar.isMonth(frame) || held || (counted && sense != TimeSense.FLOW)) {
      return false;
    }
    int from = Math.max(asked.clauseStart(), before == null ? 0 : before.next());
    return !asked.times().none(from, asked.token(), TimeWord.TOTAL);
  }
}
