package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class NamedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.540 là số vụ cháy cả năm; 1540 vụ",
        "12 là con số vận động viên dự giải; 12 vận động viên",
        "1.540 là số đẹp; "
      })
  void aBareNumberIsOfWhatItIsSaidToCount(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
