package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, xuất khẩu đạt 9 tỷ USD, tăng 6% so với năm 2017; khối trong nước chiếm 32%.|- 0 0",
        "Năm 2018, kinh phí nghiên cứu là 90 tỷ đồng, phần của doanh nghiệp chiếm 35%.|- 0",
        "Năm 2018, tổng thu là 80 tỷ đồng, 60% từ học phí.|- 0",
        "Tỉnh có 330.000 lao động trong khu công nghiệp, 75% là người ngoài tỉnh.|- 0",
        "Hội có 500 hội viên, trong đó 71% ở nông thôn.|- 0",
        "Tỉnh có 90 trạm, phục vụ 900 khách hàng, trong đó 40% trả qua ngân hàng.|- - 1",
        "Năm 2018, nhập khẩu 214 triệu USD; Thái Lan cung cấp 28%, Lào 15%.|- 0 0",
      })
  void aShareIsOfTheOnlyLevel(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, thu ngân sách đạt 90 tỷ đồng, hộ nghèo chiếm 3%.|- -",
        "Huyện có 12 xã, đồng bào Thái chiếm 53%.|- -",
        "Năm 2018, chi 9 tỷ đồng, thu 8 tỷ đồng, phí chiếm 5%.|- - -",
        "Năm 2018, thu 9 tỷ đồng, tỷ lệ nợ xấu chiếm 3%.|- -",
        "Năm 2018, nhập khẩu 214 triệu USD; Thái Lan chiếm 68%, Lào 45%.|- 0 -",
      })
  void whatMayBeOfAnotherIsNot(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }
}
