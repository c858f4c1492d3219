package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ArrivalUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Giá nhãn giảm từ 37.000 đồng xuống còn 30.000 đồng/kg; 37000 VND/kg | 30000 VND/kg",
        "Phí rút tiền tăng từ 1.100 đồng lên 1.650 đồng/giao dịch; 1100 VND/giao dịch | 1650 VND/giao dịch",
        "Nhãn tăng 1.000 đồng, lên 30.000 đồng/kg; 1000 VND | 30000 VND/kg",
        "Vốn tăng từ 37.000 đồng lên 30 triệu đồng/ha; 37000 VND | 30000000 VND/ha",
        "Vốn tăng từ 37.000 đồng lên 90.000 đồng; 37000 VND | 90000 VND"
      })
  void whatAPriceMovesToSaysForWhat(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text))).isEqualTo(expected);
  }
}
