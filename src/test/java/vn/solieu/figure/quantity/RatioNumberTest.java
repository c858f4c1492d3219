package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RatioNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tỷ lệ 1 chọi 12 người; ",
        "Quy hoạch tỷ lệ 1/2.000 khu dân cư; ",
        "Bản đồ 1/500 thửa đất; ",
        "Có 1/12 xã đạt chuẩn; 1 xã",
        "Nhà cái trả 1 ăn 2,5; ",
        "Chia theo tỷ lệ 5:2 cho 3 hộ; 3 hộ",
        "Bản đồ 1:5.000 của tỉnh; ",
        "Lúc 8:30 có 5 xe; 5 xe",
        "Gồm: 5 xã; 5 xã"
      })
  void ratiosScalesAndClockTimesAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
