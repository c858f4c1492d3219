package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityAsideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Công ty Sông Luộc đạt 1,6 tấn/ha, riêng Nông trường Chế Là 1,8 tấn/ha. Doanh thu cả năm 40 tỷ đồng. | 40 tỷ đồng | Công ty Sông Luộc",
        "Công ty Sông Luộc đạt 1,6 tấn/ha, riêng Nông trường Chế Là 1,8 tấn/ha. Doanh thu cả năm 40 tỷ đồng. | 1,8 tấn/ha | Nông trường Chế Là",
        "Công ty Sông Luộc đạt 1,6 tấn/ha, riêng Nông trường Chế Là 1,8 tấn/ha. Nông trường này có 300 công nhân. | 300 công nhân | Nông trường Chế Là",
        "Vụ này 5.200 tấn vải được bán, riêng Hợp tác xã Chế Là bán 310 tấn. Đến nay 690 sản phẩm đã lên sàn. | 690 sản phẩm | none"
      })
  void oneSingledOutIsLeftAgain(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
