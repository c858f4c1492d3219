package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ChainageNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Thông xe từ Km 0+000 đến Km 65+000 đường cao tốc; ", "Tuyến dài 65 km; 65 km"})
  void placesAlongARoadAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
