package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RaisedTotalRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỉnh có thêm 12 xã về đích, nâng tổng số xã đạt chuẩn lên 180 xã.| change up, level",
        "Bảo tàng sưu tầm thêm 1.789 hiện vật, nâng tổng số lên 3.150 hiện vật.| change up, level",
        "Tháng qua có thêm 20 doanh nghiệp thành lập mới.| level"
      })
  void whatRaisesATotalIsAChange(String text, String expected) {
    assertThat(String.join(", ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
