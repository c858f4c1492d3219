package vn.solieu.figure.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeighedTest {
  private static final int[] SUMS = {0, ChoiceModel.lead(4), ChoiceModel.lead(4), -50_000};

  @Test
  void theLikeliestIsBest() {
    Weighed weighed = new Weighed(SUMS, Weighed.ALL);
    assertThat(weighed.best()).isEqualTo(1);
    assertThat(weighed.leads(0, ChoiceModel.lead(3))).isTrue();
    assertThat(weighed.leads(0, ChoiceModel.lead(4))).isFalse();
  }

  @Test
  void chancesAddUp() {
    Weighed weighed = new Weighed(SUMS, ChoiceModel.lead(1000));
    assertThat(weighed.chance(k -> k == 0)).isCloseTo(1.0 / 9, within(1e-3));
    assertThat(weighed.chance(k -> k == 3)).isZero();
    assertThat(weighed.chance(k -> true)).isEqualTo(1);
  }
}
