package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hàn Quốc vẫn là điểm đến chính với 341 người. | 341 người | Hàn Quốc",
        "Rò rỉ gas là nguyên nhân hàng đầu, chiếm 41% số vụ nổ. | 41% | Rò rỉ gas",
        "Hạt tiêu vẫn giữ ngôi đầu trong nhóm nông sản với 320 tấn. | 320 tấn | Hạt tiêu",
        "May mặc tiếp tục là trụ cột của tỉnh, với mức tăng 12%. | 12% | May mặc",
        "Nhãn lồng là một trong những cây trồng chủ lực, đạt 900 tấn. | 900 tấn | Nhãn lồng",
        "Dệt may trở thành mũi nhọn, tăng 8,5%. | 8,5% | Dệt may",
        // the one meant stands after the verb
        "Mặt hàng chủ lực là gạo, với 95 tấn. | 95 tấn | gạo",
        "Đông nhất là nhóm khách Nhật, với 900 lượt. | 900 lượt | nhóm khách Nhật"
      })
  void theSubjectNamesWhatItIsSaidToBe(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
