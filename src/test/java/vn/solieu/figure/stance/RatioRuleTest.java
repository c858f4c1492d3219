package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RatioRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Thu 50 tấn, bằng 45% kế hoạch, thóc 30 tấn, bằng 40%.; level | completion | level | completion
          Thu 50 tấn, bằng 92% so với cùng kỳ, thóc 30 tấn, bằng 101%.; level | change down | level | change up
          Thu nội địa 10 tỷ đồng, đạt 50,5%.; level | completion
          Toàn tỉnh có 40 trường, đạt 50,5%.; level | share
          Đạt một nửa kế hoạch, xuất khẩu lao động 61 người, bằng 40,7%.; level | completion
          Nông nghiệp 50 ha, bằng 45% tổng số.; level | share
          """)
  void theRatioGoesOnAsTheOneBefore(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
