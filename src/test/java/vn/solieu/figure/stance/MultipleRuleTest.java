package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MultipleRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Vốn bằng 2 lần so với cùng kỳ; change up", "Mỗi năm họp 2 lần; level"})
  void aMultipleOfAnEarlierTimeIsAChange(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
