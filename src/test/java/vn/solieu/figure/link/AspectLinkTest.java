package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AspectLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, xuất khẩu hạt tiêu 2.480 tấn, đạt 12 triệu USD; so với năm 2017, lượng"
            + " tăng 31%, giá trị tăng 4%.|- - 0 1",
        "Năm 2018, xuất khẩu hạt tiêu 2.480 tấn, lượng tăng 31%, trị giá chỉ tăng 4% so với"
            + " năm 2017.|- 0 -",
        "Năm 2018, cả tỉnh bán 12 triệu USD cà phê, khối lượng giảm 3% so với năm 2017.|- -",
      })
  void amountAndValueHaveEachTheirLevel(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, xuất khẩu đạt 12 triệu USD, giá trị nhập khẩu tăng 4% so với năm 2017.|- -",
      })
  void aLongerSubjectIsAnother(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }
}
