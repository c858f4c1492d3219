package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SideRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Phía giảm có nhà ở 0,7% và viễn thông 0,1%. # change down | change down",
        "Ở chiều tăng, giáo dục 2,1%, giao thông 1,3%. # change up | change up",
        "Phía giảm có nhà ở; dịch vụ chiếm 40%. # share"
      })
  void theSideSaysTheWay(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
