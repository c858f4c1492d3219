package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class NextYearRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Thu nội địa năm 2016 tăng 21%, năm 2017 và năm 2018 lần lượt chỉ còn 15% và 8%. # change up | change up | change up",
        "Sản lượng quý I giảm 4%, quý II còn 2%. # change down | change down",
        "Năm 2016 xuất khẩu tăng 21%, năm 2017 hộ nghèo còn 8%. # change up | share"
      })
  void theYearsThatFollowGrowAsTheFirst(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
