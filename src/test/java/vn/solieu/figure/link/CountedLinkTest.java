package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, tỉnh xảy ra 90 vụ cháy, trong đó 20 vụ ở chợ. Thành phố chiếm 26% số vụ.|- - 0",
        "Tỉnh có 900 hộ nuôi cá lồng. Vùng này có 80 hộ khá. Xã ven hồ chiếm 40% số hộ.|- - 0",
        "Huyện có 60 trường, 12 trường chưa có sân. Bậc mầm non chiếm 45% số trường.|- - 0",
        "Năm 2018, tỉnh xảy ra 90 vụ cháy. Thành phố là điểm nóng với 40 vụ, chiếm 30% tổng số vụ.|- - 1",
        "Huyện có 60 trường. Bậc mầm non chiếm 45% số trường công lập mới xây.|- -",
      })
  void aShareOfTheCountIsOfTheLargest(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }
}
