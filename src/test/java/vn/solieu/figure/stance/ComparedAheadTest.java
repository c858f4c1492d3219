package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ComparedAheadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Nếu đối chiếu cùng kỳ, chỉ số sản xuất công nghiệp lên 26,7%, doanh thu bán lẻ nới rộng 14,1%. # change up | change up",
        "So với cùng kỳ, sản lượng lên 12%. # change up",
        "So với cùng kỳ, sản lượng xuống 12%. # change down",
        "So với năm 2018, tỷ lệ đô thị hóa lên 40%. # share",
        "Đặt bên tháng 2/2019 thì CPI chênh 3,08%. # change up",
        "Đặt cạnh tháng 8, CPI nhích 0,3%. # change up",
        "Đặt cạnh cùng kỳ, xuất khẩu bằng 91%. # change down",
        "Số tạm nghỉ 141 doanh nghiệp; đem so với cùng kỳ 2018, con số tạm nghỉ bằng 91,6%, con số giải thể tăng 13%. # level | change down | change up"
      })
  void aClauseOpensWithWhatItsNumbersAreSetAgainst(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
