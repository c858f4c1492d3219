package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

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
 */
public record Timing(
    @Nullable Period period,
    @Nullable Base base,
    Flow flow,
    Status status,
    int distance,
    String rule,
    TimeGrounds grounds) {
  public Timing(
      @Nullable Period period,
      @Nullable Base base,
      Flow flow,
      Status status,
      int distance,
      String rule) {
    this(period, base, flow, status, distance, rule, TimeGrounds.NONE);
  }
}
