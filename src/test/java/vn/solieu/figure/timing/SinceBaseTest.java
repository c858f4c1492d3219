package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when, or over how long, something rose: what it is measured against. */
class SinceBaseTest {
  @ParameterizedTest
  @CsvSource({
    "tính từ cuối năm ngoái thêm 5%",
    "tăng 5% kể từ cuối năm 2018",
    "tăng 5% kể từ thời điểm 31/12/2018",
    "tăng 5% từ đầu năm",
    "từ cuối năm ngoái tới nay tăng 5%",
  })
  void sinceAMoment(String since) {
    assertThat(TimingCase.of("Đến 30/9, dư nợ đạt 9 tỷ đồng, " + since + "."))
        .isEqualTo("2019-09-30; 2019-09-30 < 2018-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trong vòng một tháng thêm 5%|2019-08-31",
        "sau một tháng tăng 5%|2019-08-31",
        "tăng 5% trong vòng 1 tháng|2019-08-31",
        "trong vòng một năm tăng 5%|2018-09-30",
        "sau một tuần tăng 5%|2019-09-23",
      })
  void overSoLong(String over, String base) {
    assertThat(TimingCase.of("Đến 30/9, dư nợ đạt 9 tỷ đồng, " + over + "."))
        .isEqualTo("2019-09-30; 2019-09-30 < " + base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đến 30/9, dư nợ đạt 9 tỷ đồng. Tốc độ tăng tín dụng kể từ cuối năm 2018 là 5%."
            + "|2019-09-30; 2019-09-30 < 2018-12-31",
        "Đến 30/9, dư nợ đạt 9 tỷ đồng, tăng 1% so với cuối tháng 8 và 5% kể từ cuối năm 2018."
            + "|2019-09-30; 2019-09-30 < 2019-08-31; 2019-09-30 < 2018-12-31",
        // sums of a year are of its months
        "Lũy kế từ đầu năm, doanh thu tăng 5% so với cùng kỳ.|2019-01/2019-10 < 2018-01/2018-10",
        "Từ đầu năm đến nay, tỉnh thu 9 tỷ đồng, tăng 5%.|2019-01/2019-10; 2019-01/2019-10",
        "9 tháng, tỉnh thu 9 tỷ đồng, trong vòng một tháng tăng 5%.|2019-01/2019-09;"
            + " 2019-01/2019-09",
        // what began then is told of, no move
        "Từ ngày 17/9, hai tổ máy phải dừng, sản lượng hụt 9 triệu kWh.|2019-09-17/2019-10-15",
      })
  void whatIsMeant(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
