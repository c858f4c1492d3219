package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RequiredRateRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hệ số an toàn đạt 19%, cao hơn nhiều so với quy định của ngành (9%); share | target",
        "Độ ẩm đạt 14%, thấp hơn so với năm trước (2%); share | change down"
      })
  void whatIsAskedForIsNoRise(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
