package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class YearlyMoveRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tỉnh phấn đấu mỗi năm hạ tỷ lệ hộ nghèo 2-3%, riêng miền núi 3-4%. # target down | target down",
        "Mỗi năm tỉnh giảm tỷ lệ hộ nghèo 1,5%. # change down",
        "Mỗi năm tỉnh giảm tỷ lệ hộ nghèo xuống 1,5%. # share",
        "Tỉnh giảm tỷ lệ hộ nghèo dưới 1,5%. # share"
      })
  void howMuchARateMovesAYear(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
