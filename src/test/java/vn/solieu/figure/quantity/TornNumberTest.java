package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class TornNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tăng 12 ,5% so cùng kỳ; ",
        "Thu 3 .500 tấn vải; ",
        "Tăng 1O,5% so cùng kỳ; ",
        "Rộng 3’500 m2; ",
        "Tăng 12,,5% so cùng kỳ; ",
        // whole numbers
        "Có 12 xã,5 thôn; 12 xã | 5 thôn",
        "Năm 2018 ,5 xã đạt chuẩn; 5 xã",
        "Dự án A2.5 nhà máy chạy; ",
        "Tăng 12,5% so cùng kỳ; 12.5 %"
      })
  void theRestOfATornNumberIsNone(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
