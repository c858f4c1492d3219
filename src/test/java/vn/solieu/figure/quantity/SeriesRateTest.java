package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SeriesRateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thu nhập từ 7,6 triệu đồng/người/năm lên 19,5 triệu đồng; 7600000 VND/người/năm | 19500000 VND/người/năm",
        "Thu nhập 44 triệu đồng/người/năm, gấp 3 lần năm 2010 (13 triệu đồng); 44000000 VND/người/năm | 3 lần | 13000000 VND/người/năm",
        "Phường Tân Mỹ 168 tấn/ngày, phường Cao Lãnh 121 tấn; 168 t/ngày | 121 t/ngày",
        "Giá 20.000 đồng/kg, lãi 90.000 đồng; 20000 VND/kg | 90000 VND",
        "Thu nhập 5 triệu đồng/tháng, vốn 300 triệu đồng; 5000000 VND/tháng | 300000000 VND"
      })
  void theRateGoesOn(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
