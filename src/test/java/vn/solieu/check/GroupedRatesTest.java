package vn.solieu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.text.Document;

class GroupedRatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tăng 6.681%, đạt 1.500 tấn | tăng 6681 %, đạt 1.500 tấn",
        "bằng 12.345 % kế hoạch | bằng 12345  % kế hoạch",
        "tăng 1.234.567% | tăng 1234567  %",
        "tăng 66,81% | tăng 66,81%",
        "tăng 0.681% | tăng 0.681%",
        "tăng 1,234.567% | tăng 1,234.567%",
        "phiên bản 2.1.681% | phiên bản 2.1.681%"
      })
  void thousandsOfARateLoseTheirMarkAndNothingMoves(String draft, String read) {
    Document whole = Document.of("", draft, null, null);
    assertThat(GroupedRates.of(whole).text()).isEqualTo(read).hasSameSizeAs(draft);
  }
}
