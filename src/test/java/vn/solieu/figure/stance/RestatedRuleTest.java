package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RestatedRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lãi giảm 70% so với năm trước, tương đương hơn 60 tỷ đồng, chỉ còn 25 tỷ đồng; change down | change down | level",
        "Hụt 1.686ha (2,24%); change down | change down",
        "Tăng 10.000 đồng/kg, tương đương 10,5%; change up | change up",
        "Doanh thu tăng 343 tỷ đồng (tỷ lệ 130%); change up | change up",
        "Nợ xấu 303 tỷ đồng (0,83%); level | share",
        "Giá cao gấp 9 lần, tức 270.000 đồng; change up | level",
        "Thu đạt 440 tỷ đồng, tăng 3,4 lần so với cùng kỳ, tương đương 310 tỷ đồng;"
            + " level | change up | change up",
        "Dư nợ tăng 15.000 tỷ đồng, tương đương 0,3% GDP; change up | share",
        "Tăng 37 vụ so với cùng kỳ (47%); change up | change up"
      })
  void aChangeSaidAgainIsAChange(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
