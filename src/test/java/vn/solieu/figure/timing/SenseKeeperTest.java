package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseKeeperTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 tháng, tỉnh tuyển 900 học viên, đưa tỷ lệ qua đào tạo lên 58%.|2019-01/2019-09;"
            + " 2019-09-30",
        "9 tháng, tỉnh có thêm 9 hợp tác xã, nâng tổng số lên 190 hợp tác xã."
            + "|2019-01/2019-09; 2019-09-30",
        // not over yet
        "10 tháng, tỉnh tuyển 900 học viên, nâng tỷ lệ qua đào tạo lên hơn 58%.|2019-01/2019-10;"
            + " 2019-10",
      })
  void aRaisedTotalIsThereAtTheEnd(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 tháng, tỉnh nâng sản lượng lên 90 tấn.|2019-01/2019-09",
        "9 tháng, du lịch vươn lên, đón 90 lượt khách.|2019-01/2019-09",
      })
  void aSumIsNot(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đến 30/9/2019, dư nợ là 900 tỷ đồng, riêng từ đầu năm 90 tỷ đồng.|2019-09-30;"
            + " 2019-01/2019-09",
        "Đến 30/9/2019, giải ngân lũy kế 900 tỷ đồng, từ đầu năm 90 tỷ đồng, đạt 60% kế hoạch."
            + "|2019-09-30; 2019-01/2019-09; 2019-01/2019-09 < plan:2019",
        "Đến 31/8/2019, tổng dư nợ 700 tỷ đồng, trong đó từ đầu năm 50 tỷ đồng.|2019-08-31;"
            + " 2019-01/2019-08",
      })
  void whatCameSinceTheYearBeganSums(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
