package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SerialNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Móng trụ 01, 02 dự án đường dây bị dỡ; ",
        "Vị trí 03 và 04 công trình đã xong; ",
        "Trao 01 máy tính, 02 xe đạp; 1 máy tính | 2 xe đạp",
        "Có 05 xã và 12 thôn; 5 xã | 12 thôn"
      })
  void numberedThingsAreNoCounts(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
