package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class BracketNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Có 45 ca mắc, trong đó 12 (7).; 45 ca mắc | 12 ca mắc",
        "Có 45 ca tại Đông (30), Tây (15).; 45 ca | 30 ca | 15 ca"
      })
  void aBareNumberBehindABareNumberCountsNothing(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
