package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class QuotedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quỹ \"1 triệu cây xanh\" trồng 5.000 cây; 5000 cây",
        "Phong trào “5 không, 3 sạch” có 20 xã; 20 xã",
        "Xã trồng \"1 triệu cây xanh\" mỗi năm; 1000000 cây xanh",
        "Chương trình cấp 5.000 cây; 5000 cây"
      })
  void numbersOfANameInQuotesAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
