package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giá lúa tăng 300 đồng/kg (4,3%), lên 7.200 đồng/kg.|2 2 -",
        "Giá lợn hơi giảm 5.000 đồng/kg, tương đương 10%, còn 45.000 đồng/kg.|2 2 -",
        "Năng suất hạ 3,85 tạ/ha (-6,7%), về mức 53,61 tạ/ha.|2 2 -",
        "Tỷ lệ hộ nghèo năm 2018 giảm 1,2 điểm phần trăm, xuống còn 3,4%.|1 -",
      })
  void aChangeAndItsRestatementArriveTogether(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, bán lẻ tăng 12,1% so với năm 2017, loại trừ yếu tố giá còn 7,6%.|- -",
      })
  void butNotAtOtherPrices(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lãi từ dịch vụ tăng 37% đạt 626 tỷ đồng, lãi khác tăng 10% đạt 92 tỷ đồng.|1 - 3 -",
        "Thu nhập lãi tăng mạnh 38% so với cùng kỳ lên 5.532 tỷ đồng.|1 -",
        "Doanh thu phí tăng 17% từ 126 tỷ đồng lên mức 147 tỷ đồng.|2 - -",
        "Mảng khoáng sản giảm đến 20% doanh số về mức 1.200 tỷ đồng.|1 -",
        "Cổ phiếu này giảm 2,3% và chốt phiên còn 86.000 đồng.|1 -",
        "Diện tích lúa tăng 3% năng suất đạt 60 tạ/ha.|- -",
      })
  void alsoWithoutAComma(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }
}
