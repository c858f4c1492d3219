package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

/**
 * What a target without a time of its own may be of.
 *
 * @param target the time of the target told in the sentence before, or null
 * @param plan the time of the plan or programme last named, or null once another time is spoken of
 * @param stage the years of a plan or a term of office last spoken of, or null
 */
record Aims(@Nullable Frame target, @Nullable Frame plan, @Nullable Frame stage) {
  /** The years that "trong nhiệm kỳ", "trong 5 năm" speak of, or null. */
  @Nullable Period years(TimeTerm term, TimeResolver times, boolean ahead) {
    Period years = stage == null ? null : stage.period(times, TimeSense.UNKNOWN, ahead);
    if (years == null) {
      return null;
    }
    boolean named = term instanceof TimeTerm.Shift s && s.unit() == TimeTerm.Unit.STAGE;
    boolean over = ahead || years.to().year() <= times.thisYear();
    boolean counted =
        term instanceof TimeTerm.Past p
            && p.unit() == TimeTerm.Unit.YEAR
            && RelativeTime.isLong(years, p.count());
    return named || (counted && over) ? years : null;
  }
}
