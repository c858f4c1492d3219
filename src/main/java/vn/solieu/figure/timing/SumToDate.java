package vn.solieu.figure.timing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** "Tháng 9 đạt 500 tỷ đồng, lũy kế đạt 4.200 tỷ đồng": from the beginning of the year. */
final class SumToDate {
  private static final String RULE = "sum-to-date";

  private SumToDate() {}

  /**
   * The year so far, or null when the quantity does not sum up.
   *
   * @param before the expression that governs it, or null
   * @param spoken tells the period spoken of at its place, or null
   */
  static @Nullable Found find(
      Asked asked, @Nullable TimeMention before, Supplier<@Nullable Period> spoken) {
    Found last = asked.last();
    if (last != null && last.rule().equals(RULE) && !asked.isState()) {
      return last;
    }
    Period month = sums(asked, before) ? spoken.get() : null;
    return month != null && Calendar.isMonth(month)
        ? new Found(Calendar.yearTo(month), 1, RULE)
        : null;
  }

  private static boolean sums(Asked asked, @Nullable TimeMention before) {
    String unit = asked.quantity().unit();
    TimeSense sense = asked.sense();
    boolean counted = !unit.isEmpty() && Character.isLowerCase(unit.charAt(0)) && unit.length() > 3;
    boolean held = sense == TimeSense.HELD || sense == TimeSense.BALANCE;
    if (held || (counted && sense != TimeSense.FLOW)) {
      return false;
    }
    int from = Math.max(asked.clauseStart(), before == null ? 0 : before.next());
    return !asked.times().none(from, asked.token(), TimeWord.TOTAL);
  }
}
