package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 tháng năm ngoái là 900 người, 9 tháng năm nay 600 người, tức giảm 33%."
            + "|2018-01/2018-09; 2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09",
        "9 tháng, GRDP tăng 6%. Cùng kỳ năm ngoái, GRDP tăng 4%, nghĩa là nhịp tăng được nới thêm"
            + " 2 điểm phần trăm."
            + "|2019-01/2019-09; 2018-01/2018-09; 2019-01/2019-09 < 2018-01/2018-09",
        "Năm 2017 xã thu 8 tỷ đồng, năm 2018 thu 9 tỷ đồng, như vậy tăng 1 tỷ đồng."
            + "|2017; 2018; 2018 < 2017",
        // what the change says itself comes first
        "Năm 2017 xã thu 8 tỷ đồng, năm 2018 thu 9 tỷ đồng, tức tăng 3 tỷ đồng so với năm 2016."
            + "|2017; 2018; 2018 < 2016",
        "9 tháng, xã thu 9 tỷ đồng, tức tăng 5%.|2019-01/2019-09; 2019-01/2019-09",
      })
  void itIsDrawnFromTheTimesBeforeIt(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
