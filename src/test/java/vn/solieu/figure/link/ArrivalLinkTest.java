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
}
