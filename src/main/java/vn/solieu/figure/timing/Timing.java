package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Stage 3: the time of a quantity.
 *
 * @param period the time it is about, or null
 * @param base what it is measured against, or null
 * @param flow flow, stock or year to date
 * @param status actual, estimate, …
 * @param distance how the period is known: 0 printed in its clause, 1 in its sentence, 2 inherited,
 *     3 from the date alone
 * @param rule name of the rule, for --explain
 * @param grounds the words behind period and base, for --explain
 * @param chance how likely the period is among all that were weighed, 1 when none were
 */
public record Timing(
    @Nullable Period period,
    @Nullable Base base,
    Flow flow,
    Status status,
    int distance,
    String rule,
    TimeGrounds grounds,
    double chance) {
  /** Years back that a base is looked for at the same time of. */
  private static final int LONG_AGO = 5;

  Timing(
      @Nullable Period period,
      @Nullable Base base,
      Flow flow,
      Status status,
      int distance,
      String rule,
      TimeGrounds grounds) {
    this(period, base, flow, status, distance, rule, grounds, 1);
  }

  public Timing(
      @Nullable Period period,
      @Nullable Base base,
      Flow flow,
      Status status,
      int distance,
      String rule) {
    this(period, base, flow, status, distance, rule, TimeGrounds.NONE);
  }

  /** The same with that chance. */
  public Timing likely(double other) {
    return new Timing(period, base, flow, status, distance, rule, grounds, other);
  }

  /** The same at another time; a base that was the same time of another year stays that. */
  public Timing at(@Nullable Period other, @Nullable Span words, String by) {
    TimeGrounds told = new TimeGrounds(words, grounds.rule(), grounds.base());
    Flow kind = other == null ? flow : Flow.of(flow == Flow.STOCK, other);
    return new Timing(other, base(other), kind, status, distance, by, told, chance);
  }

  private @Nullable Base base(@Nullable Period other) {
    if (base == null || period == null || other == null) {
      return base;
    }
    if (base instanceof Base.Plan plan) {
      boolean same = plan.period().equals(Period.year(period.to().year()));
      return same ? new Base.Plan(Period.year(other.to().year())) : base;
    }
    for (int years = 1; years <= LONG_AGO; years++) {
      if (base.equals(new Base.Earlier(period.plusYears(-years)))) {
        return new Base.Earlier(other.plusYears(-years));
      }
    }
    return base;
  }
}
