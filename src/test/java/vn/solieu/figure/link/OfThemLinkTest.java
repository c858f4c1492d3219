package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfThemLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, tỉnh có 9.100 ha bưởi, 61% trong số đó đã cho quả.|- 0",
        "Năm 2018, tỉnh có 90 hợp tác xã. 40% số này có lãi.|- 0",
        "Năm 2018, sản lượng đạt 900 tấn, tăng 5%; 12% trong đó là hàng xuất khẩu.|- 0 0",
        "Năm 2018, tỷ lệ hộ nghèo là 4%, 61% trong số đó là hộ neo đơn.|- -"
      })
  void aShareOfThemIsOfTheLevelTold(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }
}
