package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.solieu.eval.LogisticRegression.Case;

class LogisticRegressionTest {
  private static final List<Case> CASES =
      List.of(
          new Case(List.of("bias", "stated"), true),
          new Case(List.of("bias", "stated"), true),
          new Case(List.of("bias", "guessed"), false),
          new Case(List.of("bias", "guessed"), true));

  @Test
  void aloneTheBiasGivesTheShareOfGoodOutcomes() {
    List<Case> cases = CASES.stream().map(c -> new Case(List.of("bias"), c.outcome())).toList();
    Map<String, Double> weights = new LogisticRegression(4).fit(cases);
    assertThat(LogisticRegression.chance(weights, List.of("bias"))).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void whatGoesWithGoodOutcomesWeighsMore() {
    Map<String, Double> weights = new LogisticRegression(1).fit(CASES);
    assertThat(weights.get("stated")).isPositive();
    assertThat(weights.get("guessed")).isNegative();
  }

  @Test
  void dearWeightsAreSmall() {
    Map<String, Double> cheap = new LogisticRegression(0.1).fit(CASES);
    Map<String, Double> dear = new LogisticRegression(10).fit(CASES);
    assertThat(dear.get("stated")).isLessThan(cheap.get("stated"));
  }

  @Test
  void unknownFeaturesWeighNothing() {
    Map<String, Double> weights = new LogisticRegression(1).fit(CASES);
    assertThat(LogisticRegression.chance(weights, List.of("bias", "never seen")))
        .isEqualTo(LogisticRegression.chance(weights, List.of("bias")));
  }
}
