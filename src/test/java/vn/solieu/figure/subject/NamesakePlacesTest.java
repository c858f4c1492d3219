package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakePlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thông tin trên báo Pháp luật TP.HCM, riêng tháng 7 cả nước nhập khẩu 13.000 ô tô. | 13.000 ô tô | Việt Nam",
        "Báo Lao động Thủ đô và báo Tiền Giang mới đưa tin, lượng nhãn là 900 tấn. | 900 tấn | ",
        "Các ngân hàng trên sàn Hà Nội có tổng dư nợ 900 nghìn tỷ đồng. | 900 nghìn tỷ đồng | ",
        "Sàn chứng khoán TP.HCM có 378 mã. | 378 mã | ",
        "Tại Hà Nội có 378 xe buýt. | 378 xe buýt | Hà Nội"
      })
  void aNewspaperOrExchangeIsNoPlace(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote, "2019-10-15", null).place()).isEqualTo(place);
  }
}
