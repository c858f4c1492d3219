package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class BareShareTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gồm bán hàng (chiếm 77,6%) và gia công (chiếm 21,73); 77.6 % | 21.73 %",
        "Lúa chiếm 60,5%, ngô chiếm 12,25.; 60.5 % | 12.25 %",
        "Gồm bán hàng (chiếm 77,6%) và gia công (chiếm 21); 77.6 %",
        "Gia công (chiếm 21,73) tăng; ",
        "Lúa chiếm 60,5%. Ngô chiếm 12,25.; 60.5 %"
      })
  void aShareOfARowIsOneWithoutItsSign(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
