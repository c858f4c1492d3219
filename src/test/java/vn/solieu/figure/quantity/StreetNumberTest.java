package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class StreetNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tại điểm 209 Xã Đàn, ông mua 23 lượng vàng; 23 lượng",
        "Tỉnh có 12 Xã đạt chuẩn; 12 xã",
        "Tỉnh có 12 xã Hưng Hà gửi đơn; 12 xã"
      })
  void whatIsCountedHasNoCapital(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text))).isEqualTo(expected);
  }
}
