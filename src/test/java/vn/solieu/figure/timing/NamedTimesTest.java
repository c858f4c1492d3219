package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 3/4/2019, giá vàng là 1.300 USD/ounce. Giá vàng giao tháng 6 là 1.306 USD/ounce."
            + "|2019-04-03; 2019-04-03",
        "Ngày 3/4/2019, giá cao su kỳ hạn tháng 9/2019 tăng 2%.|2019-04-03",
        "Trụ sở ở đường Cách Mạng Tháng Tám. Công ty hiện có 9 xe.|2019-10",
        "Tháng 6/2019, công ty bán 9 tấn.|2019-06"
      })
  void theMonthOfADeliveryIsNotWhen(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
