package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ThresholdNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nhà cách trường từ 4 km trở lên; ",
        "Có 120 tàu cá từ 15 m trở lên; 120 tàu cá",
        "Tàu lắp máy từ 90 CV trở lên; ",
        "Thu ngân sách từ 500 tỷ đồng trở lên; 500000000000 VND over",
        "Nhóm bạn đạp xe 950 km trở lại quê; 950 km",
        "Đường dài 15 m; 15 m"
      })
  void sizesOfAKindAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
