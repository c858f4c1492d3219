package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ListNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1. Thu 5 tấn; 5 t", "2) Thu 5 tấn; 5 t", "3/ Thu 5 tấn; 5 t", "5 tấn thóc; 5 t"})
  void numbersOfListItemsAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
