package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RankedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Đông nhất là trường Bình Minh với 8.900 hồ sơ. Tiếp đó là các trường: Hoà Bình (3.500), Sông Đà (3.000).; 8900 hồ sơ | 3500 hồ sơ | 3000 hồ sơ",
        // more than the first, behind a rate, no ranking
        "Đông nhất là trường Bình Minh với 900 hồ sơ. Tiếp đó là trường Hoà Bình (3.500).; 900 hồ sơ",
        "Trường Bình Minh đỗ 90%. Tiếp đó là trường Hoà Bình (80).; 90 %",
        "Trường Bình Minh có 900 hồ sơ. Lãnh đạo trường Hoà Bình (350) vắng mặt.; 900 hồ sơ"
      })
  void bracketsGoOnWithWhatTheFirstWasToldToHave(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text))).isEqualTo(expected);
  }
}
