package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch năm 2019 là 412 tỷ đồng, 9 tháng giải ngân 160 tỷ đồng, đạt 38,8% kế"
            + " hoạch.|1 - 1",
        "Năm 2018, tỉnh được giao trồng 1.200 ha rừng, thực trồng 1.356 ha, vượt 13% kế"
            + " hoạch.|1 - 1",
      })
  void aPlanIsSetAgainstTheActualByAShareOfIt(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch năm 2019 là 412 tỷ đồng, 9 tháng giải ngân 160 tỷ đồng.|- -",
        "Kế hoạch năm 2019 là 412 tỷ đồng; 9 tháng có 160 dự án, đạt 38,8% kế hoạch.|- - 1",
      })
  void orItIsNot(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }
}
