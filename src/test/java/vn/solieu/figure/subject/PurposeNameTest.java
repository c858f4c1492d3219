package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm nay, tỉnh dành 25 tỷ đồng làm hạ tầng làng nghề. | 25 tỷ đồng | hạ tầng làng nghề",
        "Huyện chi mỗi năm 90 tỷ đồng cho thu gom rác. | 90 tỷ đồng | thu gom rác",
        // a count
        "Quỹ rót 90 tỷ đồng cho 5 dự án. | 90 tỷ đồng | Quỹ rót",
        // no one gives it
        "Doanh thu đạt 90 tỷ đồng cho cả vụ. | 90 tỷ đồng | Doanh thu"
      })
  void moneyIsNamedByWhatItIsFor(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
