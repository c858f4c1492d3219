package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllPartsLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, tổng vốn đầu tư là 27.000 tỷ đồng: vốn nhà nước 21%, vốn dân cư 63%, vốn"
            + " FDI 16%.|- 0 0 0",
        "Năm 2018, dân số là 1.250.000 người; nam 49,6%, nữ 50,4%.|- 0 0",
        "Năm 2018, bán lẻ đạt 14.600 tỷ đồng, tăng 9%. Hàng hóa 82,3%, ăn uống 10,2%, dịch"
            + " vụ 7,5%.|- 0 0 0 0",
      })
  void partsMakeUpTheLevelBefore(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, tỉnh có 1.250 doanh nghiệp. Tỷ lệ hộ nghèo 4%, tỷ lệ thất nghiệp 2%.|- - -",
        "Năm 2018, tỉnh có 71 xã đạt chuẩn. Có 100% số xã có đường ô tô, 95% số hộ dùng"
            + " điện.|- - -",
      })
  void ratesDoNot(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }
}
