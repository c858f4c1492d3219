package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastYearTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tết Bính Ngọ đẩy giá thịt lên 3% trong tháng 2/2026. | 2026-02",
        "Trong tháng 2/2026, giá hoa Tết Bính Ngọ tăng 3%. | 2026-02",
        // nothing else tells when
        "Tết Bính Ngọ, giá hoa tăng 3%. | 2026"
      })
  void namesTheYearWhereNothingElseDoes(String text, String period) {
    assertThat(TimingCase.of(text, "2026-03-02")).isEqualTo(period);
  }
}
