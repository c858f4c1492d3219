package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SharedUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Viên nén nặng 0,391 5g; ",
        "Hai tỉnh thu lần lượt là 1,8 và 20,2 nghìn tỷ đồng; 1800000000000 VND | 20200000000000 VND",
        "Lợi nhuận hai quý ở mức 14 và 16 tỷ đồng; 14000000000 VND | 16000000000 VND",
        "Ba huyện tăng lần lượt 5, 7 và 10%; 5 % | 7 % | 10 %",
        "Hai huyện tăng lần lượt 5, 7%; 5 % | 7 %",
        "Chi 500.000 và 2 triệu đồng; 500000 VND | 2000000 VND",
        "Lãi từ 3 lên 5 tỷ đồng; 3000000000 VND | 5000000000 VND",
        "Thuê bao đạt 128 triệu, 95% dân số dùng mạng; 128000000 VND | 95 %",
        // a number torn apart is left out, not guessed
        "Thu bằng 39, 1% dự toán; ",
        "Hàm lượng đến 2, 5 g/kg; "
      })
  void numbersShareTheUnitOfTheNext(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
