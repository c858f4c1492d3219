package vn.solieu.compare;

/**
 * In what two figures agree; unit and number are compared apart.
 *
 * @param topic what is measured
 * @param scope where
 * @param period when
 * @param base against what (changes and completions)
 * @param role as what: level, change, plan …
 * @param entity of whom
 * @param prices at which prices
 */
public record Alignment(
    Match topic, Match scope, Match period, Match base, Match role, Match entity, Match prices) {
  /** The least sure of all. */
  public Match overall() {
    return topic.and(scope).and(period).and(rest());
  }

  /** All but topic, place and time. */
  public Match rest() {
    return base.and(role).and(entity).and(prices);
  }

  /** All but the time. */
  public Match butPeriod() {
    return topic.and(scope).and(role).and(entity).and(prices);
  }

  /** All but the place. */
  public Match butScope() {
    return topic.and(period).and(rest());
  }

  /** All but what is measured. */
  public Match butTopic() {
    return scope.and(period).and(rest());
  }
}
