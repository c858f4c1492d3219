package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim ngạch toàn tỉnh qua bốn tháng là 90 triệu USD. | 90 triệu USD | Kim ngạch",
        "Năm tháng năm ngoái doanh số là 90 tỷ đồng. | 90 tỷ đồng | doanh số",
        "Giá cà phê hạ nhiệt 1,4% so với tháng trước. | 1,4% | Giá cà phê",
        "Cây nhãn mang lại 95 tỷ đồng. | 95 tỷ đồng | Cây nhãn",
        "Chăn nuôi lợn sa sút 3,5% so với cùng kỳ. | 3,5% | Chăn nuôi lợn",
        "Lượng khách tiệm cận 900.000 lượt. | 900.000 lượt | Lượng khách",
        "Huy động vốn thậm chí teo đi 2% so với đầu năm. | 2% | Huy động vốn",
        "Doanh thu du lịch theo đó vọt qua 900 tỷ đồng. | 900 tỷ đồng | Doanh thu du lịch",
        "Giá vàng hạ 2%; đồng euro thì thêm 0,7%. | 0,7% | đồng euro",
        "Dẫu vậy, doanh số cả năm vẫn vượt quá 80 tỷ đồng. | 80 tỷ đồng | doanh số"
      })
  void whatMovesIsNamedBeforeTheVerb(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
