package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class BeyondRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Thu 11.400 tỷ đồng, hơn cùng thời gian năm 2018 tới 21,7%. # level | change up",
        "Thu du lịch vọt qua 11.400 tỷ đồng, trội hơn năm trước 5%. # level | change up",
        "Thu 500 tỷ đồng, hơn chín tháng năm ngoái 20 tỷ đồng. # level | change up",
        "Công suất lên 900 MW, hơn đỉnh năm 2018 là 97 MW. # level | change up",
        "Công suất lên 900 MW, hơn đỉnh năm 2018 là 810 MW. # level | level",
        "Thu 90 tỷ đồng, kém xa cùng kỳ năm ngoái 20 tỷ đồng. # level | change down"
      })
  void howFarItIsBeyondAnEarlierTime(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
