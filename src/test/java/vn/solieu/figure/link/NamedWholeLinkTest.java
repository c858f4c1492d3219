package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedWholeLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, xuất khẩu 1,1 tỷ USD, nhập khẩu 1,3 tỷ USD. Nông sản chiếm 62% kim ngạch xuất khẩu.|- - 0",
        "Năm 2018, tỉnh đón 9 triệu lượt khách, hàng qua cảng 61 triệu tấn. Hạ Long chiếm 61% lượng khách.|- - 0",
        "Năm 2018, dư nợ là 58 tỷ đồng, vốn huy động 38 tỷ đồng. Dài hạn chiếm 57%, ngắn hạn 43% tổng dư nợ.|- - 0 0",
        "Năm 2018, sản lượng lúa 3 triệu tấn, nuôi cá 2 triệu tấn. Huyện góp 18% sản lượng.|- - 0",
      })
  void aShareIsOfTheLevelOfItsName(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, dư nợ là 58 tỷ đồng, vốn huy động 38 tỷ đồng. Nợ xấu chiếm 0,8% dư nợ.|- - -",
        "Năm 2018, thu 58 tỷ đồng, chi 38 tỷ đồng. Rừng chiếm 57% diện tích.|- - -",
      })
  void aRateOfItsOwnOrAnotherNameIsOfNone(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }
}
