package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GRDP tăng 12,28%. Mức này cao hơn con số 11,39% của năm trước.; change up | change up",
        "Giải ngân đạt 35% kế hoạch, thấp hơn bình quân cả nước (46,7%).; completion | completion"
      })
  void aRateSetAgainstAnotherHasItsRole(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
