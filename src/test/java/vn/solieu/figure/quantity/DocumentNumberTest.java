package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Theo Nghị quyết 128/NQ-CP; ",
        "Luật số 68/2014/QH13; ",
        "Nghị quyết 05-NQ/TW; ",
        "Công điện 1082/CĐ-TTg, thu 5 tấn; 5 t",
        "Có 12/15 HTX khá; 12 htx"
      })
  void papersAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
