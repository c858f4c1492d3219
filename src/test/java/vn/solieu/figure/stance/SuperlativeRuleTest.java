package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SuperlativeRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Giảm mạnh nhất là Ân Thi (316 ha), Kim Động (202 ha) và Phù Cừ (116 ha).; change down | change down | change down",
        "Tăng nhiều nhất ở Ân Thi (316 ha).; change up",
        "So với tháng trước, 6 nhóm đi lên, nhiều nhất là may mặc 0,63%, rồi giày 0,36%.; level | change up | change up",
        "Giảm mạnh nhất là Ân Thi (còn 316 ha).; level",
        "Rộng nhất là Ân Thi (316 ha), Kim Động (202 ha).; level | level"
      })
  void whatChangedMostSaysHowMuch(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
