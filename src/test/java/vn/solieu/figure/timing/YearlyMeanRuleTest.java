package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.Figure;
import vn.solieu.figure.subject.SubjectCase;

class YearlyMeanRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ hộ nghèo từ 7% năm 2015 còn 2% năm 2019, mỗi năm giảm 1,25 điểm %. | 1,25 điểm % |"
            + " 2015/2019",
        "Tỷ lệ hộ nghèo giảm từ 9% cuối năm 2015 xuống 5% cuối năm 2019, bình quân giảm 1%/năm. |"
            + " 1%/năm | 2015/2019",
        "Năm 2019, dân số có 1,2 triệu người. So với năm 2009, dân số tăng 125.000 người, bình quân"
            + " mỗi năm tăng 1%. | 1% | 2009/2019"
      })
  void aYearlyMeanIsOfTheYearsBetween(String text, String quote, String period) {
    assertThat(SubjectCase.of(text, quote).period()).hasToString(period);
    assertThat(SubjectCase.of(text, quote).base()).isNull();
  }

  @Test
  void inPointsItIsOfTheYearsToo() {
    String text = "Giai đoạn 2014-2019, tỷ lệ hộ nghèo giảm bình quân 1,2 điểm phần trăm mỗi năm.";
    assertThat(SubjectCase.of(text, "1,2 điểm phần trăm").period()).hasToString("2014/2019");
  }

  @Test
  void inJanuaryAPlanIsThatOfTheLastYear() {
    String text = "Toàn tỉnh trồng được 900 ha rừng, vượt 8% kế hoạch.";
    Figure figure = SubjectCase.of(text, "8%", "2020-01-08", "Yên Bái");
    assertThat(figure.period()).hasToString("2019");
    assertThat(figure.base()).hasToString("plan:2019");
  }
}
