package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class PassedPlanRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hãng đạt 70% kế hoạch doanh thu và vượt 6% lợi nhuận cả năm; completion | completion up",
        "Hãng đạt 70% kế hoạch và vượt 6% so với cùng kỳ; completion | change up",
        "Hãng chiếm 70% thị phần và 6% doanh thu; share | share"
      })
  void thePlanOfSomethingElseIsPassed(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
