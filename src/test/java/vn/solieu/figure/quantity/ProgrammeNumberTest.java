package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ProgrammeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quỹ một triệu cây xanh cho vùng cao; ",
        "Đề án 1 triệu ha lúa thơm; ",
        "Quỹ 5 tỷ đồng; 5000000000 VND",
        "Trồng 1 triệu cây; 1000000 cây",
        "Chương trình có 12 lớp; 12 lớp"
      })
  void aRoundNumberMayNameAProgramme(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
