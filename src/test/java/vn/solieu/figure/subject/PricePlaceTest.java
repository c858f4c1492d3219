package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricePlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giá xăng thế giới là 58 USD/thùng. Giá dầu hỏa là 57 USD/thùng. | 57 USD/thùng | thế giới",
        "Giá dầu thô thế giới là 58 USD/thùng. Tổng lợi nhuận là 90 tỷ đồng. | 90 tỷ đồng | ",
        "Tại thị trường Singapore, giá xăng lên 60 USD/thùng. Giá xăng E5 giảm 500 đồng/lít. | 500 đồng/lít | Việt Nam",
        "Tại thị trường Singapore, giá xăng lên 60 USD/thùng. Giá dầu hỏa là 57 USD/thùng. | 57 USD/thùng | Singapore"
      })
  void aPriceTellsByItsMoneyWhereItIs(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote, "2019-10-15", null).place()).isEqualTo(place);
  }
}
