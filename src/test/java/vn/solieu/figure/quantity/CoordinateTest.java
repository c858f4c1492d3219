package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class CoordinateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ở 15,2 độ vĩ Bắc và 110 độ kinh Đông; ",
        "Động đất 4,5 độ Richter; ",
        "Nhiệt độ 35 độ C; 35 °C"
      })
  void placesOnTheGlobeAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
