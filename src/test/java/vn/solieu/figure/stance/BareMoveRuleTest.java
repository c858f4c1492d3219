package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class BareMoveRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cổ phiếu của công ty 6,8% lên 18.900 đồng; change up | level",
        "Cổ phiếu của công ty 2% xuống 18.900 đồng; change down | level",
        "Tỷ lệ 5% lên 7%; share | share"
      })
  void aWayWithoutAVerbIsAChange(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
