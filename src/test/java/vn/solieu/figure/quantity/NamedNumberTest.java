package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class NamedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cổ phiếu May 20 tăng. Lãi của May 20 giảm. Vốn May 20 lớn. Việc May 20 quyết định bán gây bất"
            + " ngờ; ",
        "Huyện Kim Sơn 20 dự án. Huyện Kim Sơn 20 dự án. Kim Sơn 20 dự án. Kim Sơn 20 dự án;"
            + " 20 dự án | 20 dự án | 20 dự án | 20 dự án",
        "Cổ phiếu May 20 tăng. Việc May 20 quyết định bán gây bất ngờ; 20 quyết định"
      })
  void aNameThatComesAgainCountsNothing(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
