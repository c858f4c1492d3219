package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FutureTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theo quy hoạch đến năm 2035, vùng có diện tích tự nhiên 6.000 km2.|null",
        "Theo quy hoạch đến năm 2035, vùng sẽ có 9 đô thị.|2035",
        "Đến cuối năm 2019, tỉnh có 9 đô thị.|2019-12-31"
      })
  void whatIsCannotBeOfAYearToCome(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
