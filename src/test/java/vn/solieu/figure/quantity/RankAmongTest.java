package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RankAmongTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Môi trường kinh doanh tăng 14 bậc, lên 68/190 quốc gia. |",
        "Thứ hạng của tỉnh tụt xuống, đứng 52/128 nền kinh tế. |",
        // how many have done something
        "Số xã đạt chuẩn tăng lên 15/18 xã. | 15 xã"
      })
  void aRankAmongAllIsNoShare(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
