package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AgeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn có 5 người tuổi từ 25 đến 35 (ở xã Hoà Bình). | 5 người",
        "Đội có 12 em độ tuổi từ 11 đến 16. | 12 em",
        // no age
        "Xã có 5 hộ, tăng từ 3 hộ. | 5 hộ ; 3 hộ"
      })
  void agesAreNoFigures(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
