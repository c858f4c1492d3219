package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý I/2019, công ty lãi 8 tỷ đồng. Chỉ tiêu này giảm 21% so với 6 tháng đầu năm 2018."
            + "|2019-01/2019-03; 2019-01/2019-06 < 2018-01/2018-06",
        // a month of another year may be set against any time
        "Quý I/2019, công ty lãi 8 tỷ đồng. Giá bán giảm 2% so với tháng 12/2018."
            + "|2019-01/2019-03; 2019-01/2019-03 < 2018-12"
      })
  void whatIsComparedWithMonthsIsOfTheSameMonths(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
