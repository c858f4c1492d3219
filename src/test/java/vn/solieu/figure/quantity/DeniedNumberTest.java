package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class DeniedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ông không mua thêm 1 triệu cổ phiếu; ",
        "Khách đến bằng đường hàng không tăng 7,6%, bằng tàu hỏa giảm 2%; 7.6 % | 2 %",
        "Vận tải hàng không giảm 4,5%; 4.5 %",
        "Tỷ lệ không phải 5% mà là 7%; 7 %",
        "Hộ nghèo không giảm 2% như mong đợi; ",
        "Tăng trưởng không vượt 6%; 6 % under",
        "Giá không tăng quá 4%; 4 % under"
      })
  void whatIsDeniedIsNoFigure(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
