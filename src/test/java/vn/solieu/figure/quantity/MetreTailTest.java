package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MetreTailTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bể nước cao 1m2; 1.2 m",
        "Mương sâu khoảng 2m3; 2.3 m about",
        "Tường dài 8m2 bị sập; 8.2 m",
        // what is wide, large or set apart may be an area
        "Phòng rộng 8m2; 8 m2",
        "Tầng cao 120m2; 120 m2",
        "Bể cao 2 m2; 2 m2",
        "Bể chứa 3m3; 3 m3"
      })
  void heightsHaveDecimetres(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text))).isEqualTo(expected);
  }
}
