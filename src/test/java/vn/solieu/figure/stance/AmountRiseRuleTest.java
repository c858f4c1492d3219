package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AmountRiseRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Doanh thu tăng lên 77% so với cùng kỳ năm 2017; change up",
        "Lợi nhuận gộp được cải thiện lên 40% so năm trước; change up",
        "Tỷ suất lợi nhuận tăng lên 27% so với năm trước; share",
        "Biên lợi nhuận cải thiện lên 27% so với năm trước; share",
        "Doanh thu tăng, tỷ lệ nợ lên 3% so với năm trước; share",
        "Doanh thu quảng cáo lên 12% tổng số; share"
      })
  void anAmountRisesByARateEvenAfterLen(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
