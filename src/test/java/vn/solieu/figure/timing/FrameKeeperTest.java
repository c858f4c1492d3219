package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameKeeperTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is to be in the year is told in passing
        "Quý I năm 2019, hãng lãi 9 tỷ đồng. Năm 2019, hãng sẽ ra mắt xe mới. Xuất khẩu thu 5 tỷ"
            + " đồng, tăng 4% so với cùng kỳ năm 2018."
            + " | 2019-01/2019-03; 2019-01/2019-03; 2019-01/2019-03 < 2018-01/2018-03",
        // "Trong đó" breaks down what was told last
        "Tháng 5/2019 công nghiệp tăng 6%, 5 tháng tăng 5%. Trong đó, dệt tăng 4%."
            + " | 2019-05; 2019-01/2019-05; 2019-01/2019-05",
        // but not an aside
        "Quý I/2019 công nghiệp tăng 6%; riêng tháng 3 tăng 5%. Trong đó, dệt tăng 4%."
            + " | 2019-01/2019-03; 2019-03; 2019-01/2019-03",
        // another sentence goes on with the time of the text
        "Tháng 5/2019 công nghiệp tăng 6%, 5 tháng tăng 5%. Ngành dệt tăng 4%."
            + " | 2019-05; 2019-01/2019-05; 2019-05",
        // indicators, not aims
        "Một số chỉ tiêu năm 2018: GRDP tăng 8%; thu 12 tỷ đồng. | 2018; 2018"
      })
  void handsOnTheTimeSpokenOf(String text, String periods) {
    assertThat(TimingCase.of(text, "2019-06")).isEqualTo(periods);
  }
}
