package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwiceMovedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPI tăng 0,3% trong tháng 8/2019 và tăng 2,1% so với cùng kỳ năm trước."
            + "|2019-08; 2019-08 < 2018-08",
        // of two measures, or in one time
        "Thu tăng 3% trong tháng 8/2019 và chi tăng 2% so với cùng kỳ năm trước."
            + "|2019-08 < 2018-08; 2019-08 < 2018-08",
        "Thu tăng 3% và 5% so với năm 2018.|null < 2018; null < 2018"
      })
  void oneMeasureHasMovedOnceSinceATime(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
