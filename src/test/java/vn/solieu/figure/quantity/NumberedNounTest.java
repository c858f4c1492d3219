package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class NumberedNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số người đi xe buýt đông nhất là ở Lào (1,9 triệu), Thái Lan (3,1 triệu). | 1900000 người ; 3100000 người",
        "Số lượng các cặp đôi tăng 8,3% so với năm trước, lên 4,2 triệu. | 8.3 % ; 4200000 cặp",
        "Kênh có 41 video, tổng lượt xem đến hơn 39 triệu. | 41 video ; 39000000 lượt xem over",
        "Đoàn có 9 triệu người. Con số đáng kể nhất ở châu Á là Lào (4,4 triệu). | 9000000 người ; 4400000 người",
        // money is numbered too
        "Số tiền phạt tăng 5%, lên 4,2 triệu. | 5 % ; 4200000 VND",
        "Số nợ (3 triệu) được trả. | 3000000 VND"
      })
  void whatIsNumberedIsSaidInTheClauseBefore(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text))).isEqualTo(expected);
  }
}
