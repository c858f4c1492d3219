package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class CountListRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "So với cùng kỳ, giảm được 8 vụ, 5 người chết và 11 người bị thương. # change down | change down | change down",
        "So với năm 2018 thêm 4 vụ (10%), 2 người chết (5%) và 7 người bị thương (14%). # change up | change up | change up | change up | change up | change up",
        "Xảy ra 50 vụ, tăng 4 vụ, làm 9 người chết. # level | change up | level",
        "So với cùng kỳ, giảm 8 vụ; có 5 người chết. # change down | level",
        "So với cùng kỳ, tăng 8 xã, 5 ha. # change up | level"
      })
  void aTollGoesOnWithoutItsVerb(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
