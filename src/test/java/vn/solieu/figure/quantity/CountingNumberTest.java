package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class CountingNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Có 8 gói thầu, gồm các gói: 1, 2, 3A, 3B, 4, 5; 8 gói thầu",
        "Ba xã lần lượt có 1, 2 và 3 hộ; 1 hộ | 2 hộ | 3 hộ",
        "Các xã báo cáo: 12, 7 và 9 hộ; 12 hộ | 7 hộ | 9 hộ"
      })
  void numbersToldInTurnAreLabels(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
