package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SameRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GRDP tăng 12,28%. Mức này cao hơn con số 11,39% của năm trước.; change up | change up",
        "Giải ngân đạt 35% kế hoạch, thấp hơn bình quân cả nước (46,7%).; completion | completion",
        "GRDP tăng 15,4%, gấp 2,2 lần mức chung cả nước (6,98%).; change up | change up | change up",
        "Giải ngân đạt 54,1% kế hoạch, trong khi bình quân cả nước 48,6%.; completion | completion",
        "GRDP tăng 9,52%, xếp thứ 8/34 tỉnh và trên Hà Nam (8,86%), Hà Tây (7,07%).; change up | change up | change up",
        "Lúa chiếm 54,1% diện tích, ngô 48,6%.; share | share"
      })
  void aRateSetAgainstAnotherHasItsRole(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
