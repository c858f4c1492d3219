package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThisPlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toàn tỉnh có 300 ha, Kim Động nhiều nhất với 40 ha. Giá nhãn tại đây 20.000 đồng/kg. | 20.000 đồng/kg | Kim Động, Hưng Yên",
        "Toàn tỉnh có 300 ha, Kim Động nhiều nhất với 40 ha. Thợ ở đây thu nhập 7 triệu đồng/tháng. | 7 triệu đồng/tháng | Kim Động, Hưng Yên",
        "Toàn tỉnh có 300 ha, Kim Động nhiều nhất với 40 ha. Giá nhãn 20.000 đồng/kg. | 20.000 đồng/kg | Hưng Yên",
        "Kim Động có 40 ha. Mưa đã ngớt. Tại đây thu 90 tấn. | 90 tấn | Kim Động, Hưng Yên",
        "Toàn tỉnh có 300 ha, Kim Động 40 ha. Đoàn vào xưởng. Tại đây có 90 tấn. | 90 tấn | Hưng Yên",
        "Kim Động có 40 ha. Gần đây, Ân Thi trồng 12 ha. | 12 ha | Ân Thi, Hưng Yên"
      })
  void whatPointsBackIsThePlaceBefore(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote).place()).isEqualTo(place);
  }
}
