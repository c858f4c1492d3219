package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Niên vụ mía 2019-2020, tỉnh đạt sản lượng 476 tấn. | 2019/2020",
        "Niên vụ cà phê 2019-2020, tỉnh đạt sản lượng 476 tấn. | 2019/2020",
        "Vụ mía đường 2019/2020, tỉnh đạt sản lượng 476 tấn. | 2019/2020",
        "Vụ tôm 2019, tỉnh đạt sản lượng 476 tấn. | 2019",
        "Vụ nhãn lồng 2018, tỉnh đạt sản lượng 476 tấn. | 2018",
        "Nhìn lại mùa sen hồng 2018, tỉnh bán 476 tấn hạt. | 2018",
        // the year of what happened
        "Vụ cháy lớn 2019 gây thiệt hại 476 tấn mủ. | 2019"
      })
  void readsTheYearsOfACrop(String text, String period) {
    assertThat(TimingCase.of(text, "2020-02-18")).isEqualTo(period);
  }
}
