package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MenAndWomenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn có 27 khách (15 nam, 12 nữ). | 27 khách ; 15 nam ; 12 nữ",
        "Lớp có 18 nữ và 22 nam. | 18 nữ ; 22 nam",
        // the south
        "Gió cấp 6 ở 15 nam vĩ tuyến, 12 tàu. | 12 tàu"
      })
  void menAreCountedBesideWomen(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
