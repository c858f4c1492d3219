package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastMonthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lũy kế 9 tháng, sản lượng tăng 6%. So với tháng trước, thép tăng 2%.|2019-01/2019-09;"
            + " 2019-09 < 2019-08",
        "Lũy kế 9 tháng, sản lượng tăng 6%. Nếu so với tháng 8, thép tăng 2%.|2019-01/2019-09;"
            + " 2019-09 < 2019-08",
        // a level goes with its change
        "Quý III, sản lượng tăng 6%. Tỉnh còn 400 tàu nằm bờ, giảm 35 tàu so với tháng 8."
            + "|2019-07/2019-09; 2019-09; 2019-09 < 2019-08",
        // things that stand
        "Doanh số cho vay 9 tháng là 900 tỷ đồng. Chương trình tăng 4% so với cuối năm 2018."
            + "|2019-01/2019-09; 2019-09-30 < 2018-12-31",
      })
  void whatIsMeasuredAgainstTheMonthBeforeIsOfAMonth(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the months are named
        "9 tháng, thép tăng 2% so với tháng 8.|2019-01/2019-09 < 2019-08",
        // a flow sums over the months
        "9 tháng, nợ là 900 tỷ đồng. Doanh thu tăng 4% so với đầu năm."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-12-31",
        // no month before the last
        "Lũy kế 9 tháng, sản lượng tăng 6%. So với tháng 12 năm trước, thép tăng 2%."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-12",
        "Lũy kế 9 tháng, sản lượng tăng 6%. Thép tăng 2% so với cùng kỳ."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09",
      })
  void allOthersAreOfTheMonths(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
