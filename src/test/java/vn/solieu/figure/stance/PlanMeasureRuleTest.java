package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class PlanMeasureRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Chỉ tiêu năm 2020 là 72.200 căn, như vậy tỉnh mới thực hiện 20,4%. # target | completion",
        "Thu 80 tỷ đồng, bằng 45% dự toán, riêng thu nội địa đạt 49%. # level | completion | completion",
        "So với kế hoạch Thủ tướng giao (84 tỷ đồng), con số này đạt 24,5%; so với kế hoạch tỉnh giao (94 tỷ đồng) đạt 21,7%. # target | completion | target | completion",
        "Kế hoạch năm là 5 tỷ USD, như vậy đã đi được hơn 90%. # target | completion",
        "Kim ngạch 900 triệu USD; so với kế hoạch 5 năm thì nhiều hơn 38 triệu USD. # level | completion up",
        "Sản lượng 62 tấn, đạt 99% so kế hoạch, tăng 2,16% so với cùng kỳ. # level | completion | change up",
        "Có 67 người, vượt 12 người so với chỉ tiêu và gấp hơn 3 lần năm 2018. # level | completion up | change up",
        "Giải ngân 812 tỷ đồng, bằng 28,27% nếu lấy mức vốn Thủ tướng giao làm mẫu số. # level | completion",
        "Giải ngân 812 tỷ đồng, bằng 28% nếu tính trên kế hoạch vốn. # level | completion",
        "Vốn giải ngân được 812 tỷ đồng, còn so với kế hoạch HĐND tỉnh giao thì chỉ đạt 25,9%. # level | completion",
        "So với kế hoạch, thu nội địa mới được 60%. # completion",
        "Đối chiếu kế hoạch năm, thu nội địa mới bằng 60%. # completion",
        "Thu 500 tỷ đồng, tức 60% số được giao. # level | completion",
        "Thu 500 tỷ đồng, bằng 60% con số HĐND giao. # level | completion",
        "Thu 500 tỷ đồng, bằng 60% mức giao đầu năm. # level | completion",
        "Có 60% số hợp đồng giao dịch qua sàn. # share",
        "Tiêm 500 con, đạt 95% số phải tiêm. # level | share"
      })
  void aPlanInMoreWordsIsAPlan(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }

  @Test
  void aBracketInAListOfSharesIsOne() {
    assertThat(
            FirstStages.stances(
                "Thu đạt 41% dự toán, cụ thể:\n- Nội địa 15 tỷ đồng, bằng 43% dự toán;\n- Dầu thô 9 tỷ đồng (77%)."))
        .containsExactly("completion", "level", "completion", "level", "completion");
  }
}
