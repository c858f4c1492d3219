package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MoneySignTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Trị giá USD 120.000; 120000 USD",
        "Vay $5 triệu; 5000000 USD",
        "Tàu SAR 3412 cứu người; "
      })
  void aSignBeforeANumberIsMoney(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
