package vn.solieu.figure.timing;

/** The rules for period and base of a quantity, in the order in which each has its say. */
final class TimeRules {
  private final TimeResolver times;
  private final PeriodRules periods;
  private final BaseRules bases;
  private final BaseOrder order;

  TimeRules(TimeResolver times) {
    this.times = times;
    periods = new PeriodRules(times);
    bases = new BaseRules(times);
    order = new BaseOrder(times);
  }

  /** The period of a quantity. */
  Found period(Asked asked) {
    TimeScene scene = asked.scene();
    Found f = periods.find(asked);
    Period printed = bases.printed(scene, asked.token(), asked.index());
    f = BaseShape.settle(order.settle(scene, f, printed), printed);
    f = LastMonth.settle(asked, f, bases);
    return FutureTime.settle(f, asked.role(), times.date());
  }

  /** What a quantity of the period found is measured against. */
  Against base(Asked asked, Found found) {
    return bases.find(asked, found.period());
  }
}
