package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class DecadeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thập niên 60, 70 nước sông vẫn trong. |",
        "Những năm 80 và 90 người làng bỏ nghề. |",
        // no decades
        "Xã có chừng 60 và 70 hộ làm nghề. | 60 hộ about ; 70 hộ",
        "Thập niên 60, 75 hộ bỏ nghề. | 75 hộ"
      })
  void decadesAreNotCounted(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
