package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ParallelRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mục tiêu là GDP tăng 6,5%, xuất khẩu 8%, vốn đầu tư 33% GDP.; target up | target up | target",
        "Đóng góp của khai khoáng giảm 0,5% GDP và 0,7% GDP.; change down | change down",
        "Giá trị tăng thêm vọt 15,6%, mà gần 58% phần tăng ấy do ô tô mang lại.; change up | share",
        "Xuất khẩu tăng 12%, trong đó 60% mức tăng nhờ điện tử.; change up | share",
        "Chủ đầu tư giải ngân dưới 10%, 6 đơn vị chưa giải ngân; completion | level",
        "Giảm 28,8% về lượng và 33% về giá trị; change down | change down",
        "Tăng 66 lần về lượng và 103 lần về giá trị; change up | change up",
        "Tăng 5.100 người, việc làm mới cho 3.970 người; change up | level",
        "So với tháng trước, giảm 11% số người chết và 8% số người bị thương; change down | change down",
        "Có 4 nhóm giảm và 2 nhóm ổn định; level | level",
        "Giảm 34 vụ và 91 m3 so với cùng kỳ; change down | change down"
      })
  void aRateGoesOnAsTheOneBefore(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
