package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class TimeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Trong 9 tháng qua; ",
        "Sau 5 năm làm; ",
        "Lúc 8h30 và 06h30; ",
        "Từ 14g30 hôm nay đến 9g05 sáng mai; ",
        "Thu 8g vàng; 8 g",
        "Ông 31 tuổi; ",
        "Khách lưu trú 2 ngày; 2 ngày",
        "Bình quân 2,5 ngày; 2.5 ngày",
        "Tuổi thọ trung bình 74 tuổi; 74 tuổi",
        "Hoàn thành sau 1,5 năm; ",
        "Sau gần 2,5 năm triển khai; ",
        "Hy vọng đạt được trong 2,5 năm; ",
        "Làm việc từ 7 giờ đến 17 giờ; ",
        "Thời gian đi rút từ 3 giờ xuống còn 1 giờ; 3 giờ | 1 giờ",
        "Thủ tục rút ngắn từ 15 ngày xuống 7 ngày; 15 ngày | 7 ngày",
        "Bay thẳng hạ từ 4 giờ xuống còn 2,5 giờ; 4 giờ | 2.5 giờ",
        "Vào 18 giờ 30; "
      })
  void timesThatOnlyNameAPeriodAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
