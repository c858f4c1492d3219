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
        "Doanh thu tăng 12 lần so với năm 2010; 12 lần",
        "Doanh thu tăng 12 lần; 12 lần"
      })
  void howOftenSomethingRoseIsNoMultiple(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
