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
        "Đến cuối tháng 8/2023, cho vay mới 147 tỷ đồng. | 2023-01/2023-08",
        // invested since the year began
        "Đến hết tháng 8/2023, tổng vốn đầu tư phát triển là 147 tỷ đồng. | 2023-01/2023-08",
        // hotels stand, what they earn does not
        "Hết tháng 8/2023, doanh thu của các cơ sở lưu trú là 147 tỷ đồng. | 2023-01/2023-08",
        "Đến hết tháng 8/2023, tỉnh giúp hộ nghèo 147 tỷ đồng. | 2023-01/2023-08",
        // the whole of a share tells nothing of what comes next
        "Từ đầu năm đến tháng 8/2023, tỉnh tiêu hủy 32.500 con lợn, chiếm 8% tổng đàn, nặng 147"
            + " tấn. | 2023-01/2023-08; 2023-01/2023-08; 2023-01/2023-08",
        "Hết tháng 8/2023, tỉnh có 2 khu công nghiệp với 147 nhà máy. | 2023-08-31; 2023-08-31"
      })
  void tellsFlowsFromStocks(String text, String period) {
    assertThat(TimingCase.of(text, "2023-09-15")).isEqualTo(period);
  }
}
