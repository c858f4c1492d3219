package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SignRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thịt bò 5 tấn (+2,05%); level | change up",
        "Đạt 29 ha (-0,08%); level | change down",
        "Tỷ lệ (0,17%); share",
        "Nhiệt độ xuống -3°C; level"
      })
  void aSignIsAChange(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
