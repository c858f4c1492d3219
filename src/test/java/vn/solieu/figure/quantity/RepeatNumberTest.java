package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RepeatNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Giá xăng tăng 12 lần và giảm 5 lần; ",
        "Lãi suất được điều chỉnh tăng 3 lần; ",
        "Công ty được tăng vốn 2 lần, từ 58 tỷ đồng lên 86 tỷ đồng; 58000000000 VND | 86000000000 VND",
        "Công ty tăng vốn 2 lần, từ 58 tỷ đồng lên 116 tỷ đồng; 2 lần | 58000000000 VND | 116000000000 VND",
        "Công ty tăng vốn 3 lần, từ mức 5,8 tỷ đồng lên mức 15 tỷ đồng; 3 lần | 5800000000 VND | 15000000000 VND",
        "Doanh thu tăng 12 lần so với năm 2010; 12 lần",
        "Doanh thu tăng 12 lần; 12 lần"
      })
  void howOftenSomethingRoseIsNoMultiple(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
