package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class PartCommaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lợi nhuận đạt 1,045 tỷ đồng, trong đó công ty mẹ 851 tỷ đồng. | 1045000000000 VND ; 851000000000 VND",
        // the part is smaller, is none, or far too large
        "Lợi nhuận đạt 1,045 tỷ đồng, trong đó công ty mẹ 0,8 tỷ đồng. | 1045000000 VND ; 800000000 VND",
        "Lợi nhuận đạt 1,045 tỷ đồng, công ty mẹ 851 tỷ đồng. | 1045000000 VND ; 851000000000 VND",
        "Lợi nhuận đạt 1,045 tỷ đồng, trong đó công ty mẹ 85.100 tỷ đồng. | 1045000000 VND ; 85100000000000 VND"
      })
  void noPartIsLargerThanItsWhole(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
