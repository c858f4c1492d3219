package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AroundTopicsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội nghị xoay quanh 3 nội dung. | 3 nội dung",
        // what is measured or paid
        "Giá vàng quanh 36 triệu đồng/lượng. | 36000000 VND/lượng about",
        "Sản lượng xoay quanh 5 tấn. | 5 t about",
        "Số khách xoay quanh 300 người. | 300 người about"
      })
  void aFewTopicsAreBoundByNothing(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
