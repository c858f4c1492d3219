package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanNameLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, doanh thu đạt 90 tỷ đồng, lợi nhuận đạt 8 tỷ đồng. Công ty đã đi được 40% kế hoạch doanh thu và 35% kế hoạch lợi nhuận.|- - 0 1",
        "Năm 2018, sản lượng đạt 90 tấn; doanh thu đạt 7 tỷ đồng. Như vậy nhà máy đạt 81% kế hoạch sản lượng.|- - 0",
        "Năm 2018, doanh thu đạt 9 tỷ đồng, chi phí là 5 tỷ đồng. Hãng đạt 70% kế hoạch doanh thu.|- - 0",
      })
  void aShareOfANamedPlanIsOfThatLevel(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }
}
