package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RankedRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Doanh thu đi lên 12,1%, loại trừ yếu tố giá còn 7,6%; riêng bán lẻ 11,9%. # change up | change up | change up",
        "Đi đầu là chế biến với mức tăng hơn 10%. Nước sạch theo sau, 5,46%; điện thêm xấp xỉ 4%. # change up | change up | change up",
        "Dẫn đầu là chế biến, tăng 10%. Kế đến là điện, 5%, rồi tới nước, 3%. # change up | change up | change up",
        "GRDP tăng 11%. Các tỉnh tăng hai con số còn có Quảng Ninh (11,48%), Hải Phòng (11,2%) và Ninh Bình (10,45%). # change up | change up | change up | change up",
        "Đi đầu với mức tăng 11%, hơn Hải Phòng 0,1 điểm phần trăm; kế đó là Ninh Bình 10%, Phú Thọ 9%. # change up | change up | change up | change up",
        "GDP đi lên 8%. Hà Nội (8,1%) xếp thứ 16. # change up | change up",
        "GRDP tăng 11%. Nhóm địa phương hai con số còn gọi tên Quảng Ninh (11,48%), Hải Phòng (11,2%). # change up | change up | change up",
        "Hà Nam giải ngân 82% kế hoạch; các dự án ODA chậm nhất, 48%. # completion | completion",
        "Sản lượng tăng 9%. Đứng đầu là lúa, 45% tổng sản lượng. # change up | share",
        "Tỷ lệ hộ nghèo giảm 3 điểm phần trăm. Vùng núi vẫn cao nhất với 13%. # change down | share"
      })
  void whatComesNextIsToldAsTheRateBefore(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
