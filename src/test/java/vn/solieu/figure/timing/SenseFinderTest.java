package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // "mới" before a verb is "no more than" and makes no new loans
        "Đến cuối tháng 8/2023, dư nợ cho vay mới đạt 147 tỷ đồng. | 2023-08-31",
        "Đến cuối tháng 8/2023, dư nợ cho vay mới chỉ 147 tỷ đồng. | 2023-08-31",
        "Đến cuối tháng 8/2023, doanh số cho vay mới đạt 147 tỷ đồng. | 2023-01/2023-08",
        "Đến cuối tháng 8/2023, cho vay mới 147 tỷ đồng. | 2023-01/2023-08"
      })
  void tellsFlowsFromStocks(String text, String period) {
    assertThat(TimingCase.of(text, "2023-09-15")).isEqualTo(period);
  }
}
