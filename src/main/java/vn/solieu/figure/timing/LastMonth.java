package vn.solieu.figure.timing;

import vn.solieu.figure.stance.Role;

/**
 * "7 tháng, sản lượng tăng 6%. So với tháng trước, thép tăng 2%" is of the last of the months
 * spoken of, "6 tháng, … Số hộ nghèo giảm 40 hộ so với cuối năm 2018" of their end: what is
 * measured against the month before is of a month, and against the end of a year things that stand
 * are counted. A level goes with the change that follows at once ("còn 400 tàu, giảm 35 tàu so với
 * tháng 2").
 */
final class LastMonth {
  private LastMonth() {}

  /**
   * The period of a quantity.
   *
   * @param found what the rules of time say
   */
  static Found settle(Asked asked, Found found, BaseRules bases) {
    TimeScene scene = asked.scene();
    Period period = found.period();
    if (period == null || found.by() != null || !isMonths(period)) {
      return found;
    }
    int change = change(scene, asked.token(), asked.index());
    TimeTerm term = change < 0 ? null : bases.against(scene, scene.times().tokenOf(change), change);
    if (term == null) {
      return found;
    }
    Period month = Period.month(period.to().year(), period.to().month());
    Period base = isMonth(term) ? bases.resolved(term, month) : null;
    if (base != null && base.equals(before(month))) {
      return new Found(month, 2, "last-month");
    }
    boolean stands = isYearEnd(term) && asked.sense() != TimeSense.FLOW;
    return stands ? new Found(Calendar.lastDay(month), 2, "last-day") : found;
  }

  /** The change itself, or that of a level right before it, or -1. */
  private static int change(TimeScene scene, int t, int q) {
    if (scene.role(q) == Role.CHANGE) {
      return q;
    }
    int token = scene.times().tokenOf(q + 1);
    boolean next =
        scene.role(q) == Role.LEVEL
            && token > t
            && scene.role(q + 1) == Role.CHANGE
            && scene.quantities().get(q + 1).unit().equals(scene.quantities().get(q).unit())
            && scene.times().none(t, token, TimeWord.STOP, TimeWord.AND);
    return next ? q + 1 : -1;
  }

  private static boolean isMonth(TimeTerm term) {
    return (term instanceof TimeTerm.Months months && months.single())
        || (term instanceof TimeTerm.Shift shift
            && shift.unit() == TimeTerm.Unit.MONTH
            && shift.by() == -1);
  }

  private static boolean isYearEnd(TimeTerm term) {
    return term instanceof TimeTerm.Start
        || (term instanceof TimeTerm.End end && end.whole() instanceof TimeTerm.Year);
  }

  private static Period before(Period month) {
    return month.to().month() == 1
        ? Period.month(month.to().year() - 1, 12)
        : Period.month(month.to().year(), month.to().month() - 1);
  }

  /** Several months of one year. */
  private static boolean isMonths(Period period) {
    return period.to().month() > 0
        && period.to().day() == 0
        && period.from().month() < period.to().month()
        && period.from().year() == period.to().year();
  }
}
