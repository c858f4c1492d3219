package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AlternativeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cấp thêm 3,4 bộ máy lọc nước; ",
        "Mỗi xã có 9,10 người; ",
        "Bình quân 3,4 người mỗi hộ; 3.4 người/hộ",
        "Số con trung bình 2,3 con; 2.3 con",
        "Trồng 3,4 ha; 3.4 ha",
        "Mua 3,5 bộ; 3.5 bộ"
      })
  void threeOrFourIsNoThreeAndFourTenths(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
