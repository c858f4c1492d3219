package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespectivePeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bán lẻ tháng 9 đạt 9 tỷ đồng, lũy kế 9 tháng đạt 80 tỷ đồng, lần lượt tăng 5% và 7% so với"
            + " cùng kỳ.|2019-09; 2019-01/2019-09; 2019-09 < 2018-09; 2019-01/2019-09 <"
            + " 2018-01/2018-09",
        // without that word the last time governs
        "Bán lẻ tháng 9 đạt 9 tỷ đồng, lũy kế 9 tháng đạt 80 tỷ đồng, tăng 7% so với cùng kỳ."
            + "|2019-09; 2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09",
      })
  void remarksInARowAreOfTheirLevels(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
