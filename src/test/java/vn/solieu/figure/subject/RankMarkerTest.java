package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xếp theo lĩnh vực, cơ khí dẫn đầu với 8 dự án, 74 triệu USD. | 8 dự án | cơ khí",
        "Xếp theo lĩnh vực, cơ khí dẫn đầu với 8 dự án, 74 triệu USD. | 74 triệu USD | cơ khí",
        "GRDP tăng 8,9%. Công nghiệp đứng đầu, tăng 12,4%. | 12,4% | Công nghiệp",
        "Nhật Bản dẫn đầu với 38% tổng vốn. | 38% | Nhật Bản",
        "Xi măng tăng 5%; dệt may ngược lại chỉ bằng 88% cùng kỳ. | 88% | dệt may",
        "Lúa thu 90 tấn, tăng 4%; ngô trái lại chỉ đạt 12 tấn. | 12 tấn | ngô",
        "Đàn gia cầm ngược lại tăng 7,2%, lên 12 triệu con. | 7,2% | Đàn gia cầm"
      })
  void theFirstOfARankingNamesItsFigures(String text, String quote, String name) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).indicator()).isEqualTo(name);
  }
}
