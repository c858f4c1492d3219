package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,8% là tỷ lệ nợ xấu của các quỹ tín dụng trong tỉnh. | 0,8% | tỷ lệ nợ xấu",
        "64 triệu đồng là mức thu nhập bình quân của công nhân. | 64 triệu đồng | thu nhập bình quân",
        "Dư nợ là 900 tỷ đồng. Phần lớn, 71%, là vay tiêu dùng. | 71% | vay tiêu dùng",
        "Dư nợ là 900 tỷ đồng; 29% là vay dài hạn. | 29% | vay dài hạn",
        // nothing but praise
        "Sản lượng vải tăng vọt: 95 tấn là mức cao nhất từ trước tới nay. | 95 tấn | Sản lượng vải"
      })
  void aQuantityThatOpensIsNamedBehindTheVerb(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
