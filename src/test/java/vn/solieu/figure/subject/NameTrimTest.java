package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTrimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cuối năm, tổng tài sản của ngân hàng đạt 500 tỷ đồng. | 500 tỷ đồng | tổng tài sản",
        "Cuối năm, doanh thu thuần của Sông Đáy đạt 70 tỷ đồng. | 70 tỷ đồng | doanh thu thuần",
        "Giá vàng thế giới đầu ngày ở mức 1.202 USD/oz. | 1.202 USD/oz | Giá vàng thế giới",
        "Giá trị đầu tư ban đầu là 3 tỷ đồng. | 3 tỷ đồng | Giá trị đầu tư",
        "Sản lượng cà phê đạt 900 tấn, không thể vượt 950 tấn. | 900 tấn | Sản lượng cà phê"
      })
  void whatIsNoPartOfANameIsCutOff(String text, String quote, String name) {
    assertThat(SubjectCase.of(text, quote, "2019-10-15", null).indicator()).isEqualTo(name);
  }
}
