package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Witnesses;

/**
 * Answers from several figures what no article prints: growth from two levels, a level from the
 * next one and its growth, completion from result and plan, the sum of merged provinces. Tries one
 * rule after the other.
 */
final class Deriver {
  private final List<Rule> rules;
  private final Exhibits exhibits;

  /** One way to derive a number. */
  interface Rule {
    @Nullable Derived derive(Statement claim, List<Pair> pairs);
  }

  /**
   * A number that was worked out.
   *
   * @param value in the claim's unit, as the claim words it
   * @param low least value that rounding of the inputs allows
   * @param high greatest one
   * @param formula with the inputs' numbers
   * @param sure whether a claim outside is contradicted
   */
  record Derived(
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      String formula,
      List<Pair> inputs,
      boolean sure) {}

  Deriver(Witnesses witnesses, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    exhibits = new Exhibits(witnesses);
  }

  /** The verdict by the first rule that applies, or null. */
  @Nullable Verdict derive(Statement claim, List<Pair> pairs) {
    for (Rule rule : rules) {
      Derived derived = rule.derive(claim, pairs);
      Verdict verdict = derived == null ? null : weigh(claim, derived);
      if (verdict != null) {
        return verdict;
      }
    }
    return null;
  }

  private @Nullable Verdict weigh(Statement claim, Derived derived) {
    BigDecimal value = claim.amount().value();
    BigDecimal half = claim.amount().step().divide(BigDecimal.valueOf(2));
    boolean inside =
        value.compareTo(derived.low().subtract(half)) >= 0
            && value.compareTo(derived.high().add(half)) <= 0;
    if (!inside && !derived.sure()) {
      return null;
    }
    boolean exact = inside && value.subtract(derived.value()).abs().compareTo(half) <= 0;
    Ruling ruling = exact ? Ruling.CONFIRMED : inside ? Ruling.ROUNDED : Ruling.CONTRADICTED;
    return exhibits.derived(claim, ruling, derived.value(), derived.formula(), derived.inputs());
  }
}
