package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SplitAmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thu được 6 tấn 2 tạ lúa; 6.2 t",
        "Đạt 6 tạ 50 kg mỗi sào; 6.5 tạ/sào",
        "Đường dài 5 km 200 m; 5.2 km",
        "Có 2 mẫu 5 sào ruộng; ",
        "Thu 5 tấn, 200 kg; 5 t | 200 kg"
      })
  void twoUnitsMakeOneAmount(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
