package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lượng vốn mà các khu công nghiệp thu nhận đã hơn 90 triệu USD. | 90 triệu USD | Lượng vốn",
        "Xe buýt có trợ giá ước 199 triệu lượt khách, giảm 7%. | 7% | Xe buýt có trợ giá",
        "Xã có làng nghề tăng 5%. | 5% | Xã có làng nghề",
        "Năm nay, doanh nghiệp có vốn nước ngoài ước đạt 900 triệu USD. | 900 triệu USD | doanh nghiệp có vốn nước ngoài",
        "Tỉnh có sản lượng lúa đạt 900 tấn. | 900 tấn | sản lượng lúa"
      })
  void theNounThatIsToldOfIsInTheName(String text, String quote, String name) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(name);
  }
}
