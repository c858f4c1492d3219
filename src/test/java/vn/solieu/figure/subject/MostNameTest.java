package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỉnh đón 900.000 lượt khách, đông nhất là khách Nhật Bản qua cảng hàng không, khoảng 120.000 lượt. | 120.000 lượt | khách Nhật Bản",
        "Nhiều nhất là dân tộc Dao với 900 người. | 900 người | dân tộc Dao",
        "Thu 90 tỷ đồng, lớn nhất là thuế nhà đất, 40 tỷ đồng. | 40 tỷ đồng | thuế nhà đất",
        // nothing is told apart from it
        "Cao nhất là 90 tấn, sản lượng chè còn 40 tấn. | 40 tấn | sản lượng chè"
      })
  void theOneSingledOutIsTheName(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
