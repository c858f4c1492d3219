package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MovedCountRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Một số huyện tăng mạnh so với cùng kỳ: Diễn Châu 3.400 người, Yên Thành 2.500 người.| change up, change up",
        "Các mặt hàng tăng so với cùng kỳ: gạo 5.400 tấn, tăng 5%; xi măng 2.500 tấn.| level, change up, level",
        "Các huyện tăng mạnh: Diễn Châu 3.400 người, Yên Thành 2.500 người.| level, level"
      })
  void countsOfAListThatMovedAreMoves(String text, String expected) {
    assertThat(String.join(", ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
