package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023-01-01/2023-06-30, 2023-01/2023-06",
    "2024-02-01/2024-02-29, 2024-02",
    "2023-02-01/2024-02-28, 2023-02-01/2024-02-28",
    "2023-01-01/2023-12-31, 2023",
    "2022-07-01/2023-12-31, 2022-07/2023-12",
    "2023-01-01/2023-06-29, 2023-01-01/2023-06-29",
    "2023-01-02/2023-06-30, 2023-01-02/2023-06-30",
    "2023-06-30, 2023-06-30"
  })
  void equalTimesArePrintedTheSame(String given, String printed) {
    assertThat(Period.parse(given)).hasToString(printed);
  }
}
