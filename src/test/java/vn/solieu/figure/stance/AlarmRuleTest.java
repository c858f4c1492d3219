package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AlarmRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Đỉnh lũ là 7,1 m, trên báo động 3 là 1,2 m; level | change up",
        "Mực nước 4,5 m, vượt báo động II khoảng 0,3 m; level | change up",
        "Sông Luộc ở mức 2,9 m, dưới báo động 1 0,4 m; level | change down",
        "Lũ vượt mức báo động 3 50 cm; change up",
      })
  void waterStandsSoFarFromAnAlarm(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the number that could be a grade is the amount itself
        "Nước trên báo động 3 m; level",
        // something else is told after it
        "Nước trên báo động 3, ngập sâu 2 m; level",
        "Nước trên báo động 2 làm sạt 90 m; level",
      })
  void whatIsToldBehindIsNone(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
