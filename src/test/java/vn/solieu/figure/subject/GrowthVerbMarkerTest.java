package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthVerbMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dư nợ cho vay khách hàng tăng trưởng 13,9%. | 13,9% | Dư nợ cho vay khách hàng",
        "Dư nợ cho vay khách hàng tăng trưởng khoảng 13,9%. | 13,9% | Dư nợ cho vay khách hàng",
        "Doanh thu đạt 90 tỷ đồng, tăng trưởng 24%. | 24% | Doanh thu",
        "Doanh thu đạt 90 tỷ đồng trong quý III, tăng trưởng 24%. | 24% | Doanh thu",
        "Năm 2018, tăng trưởng 7,5%. | 7,5% | tăng trưởng",
        "Tỉnh đặt chỉ tiêu tăng trưởng 15%. | 15% | tăng trưởng"
      })
  void whatGrowsIsNamed(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
