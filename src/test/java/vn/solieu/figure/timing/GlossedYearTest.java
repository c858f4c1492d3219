package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossedYearTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tòa tổng kết năm 2025 (từ tháng 10/2024 đến hết tháng 9/2025). Hai cấp thụ lý 480 vụ."
            + " | 2024-10/2025-09",
        "Năm 2025 (từ tháng 10/2024 đến hết tháng 9/2025), tòa thụ lý 480 vụ. | 2024-10/2025-09",
        // no gloss of the year
        "Tòa tổng kết năm 2025 (có Vĩnh Phúc cũ). Hai cấp thụ lý 480 vụ. | 2025"
      })
  void isTheTimeInItsBracket(String text, String period) {
    assertThat(TimingCase.of(text, "2025-11-28")).isEqualTo(period);
  }
}
