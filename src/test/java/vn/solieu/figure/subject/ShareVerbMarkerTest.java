package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareVerbMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhóm nhà máy gạch gánh 47% số nợ thuế. | 47% | Nhóm nhà máy gạch",
        "Riêng thị trường Nhật tiếp nhận 62% số lao động. | 62% | thị trường Nhật",
        "Ngành dệt may đang thu hút 30% tổng số công nhân. | 30% | Ngành dệt may",
        "Khối tư nhân nắm khoảng 55% thị phần. | 55% | Khối tư nhân",
        "Phát điện chiếm 40% lượng than. | 40% | Phát điện",
        // no whole follows, and nobody stands before
        "Huyện thu hút 62% lao động trẻ. | 62% | lao động trẻ"
      })
  void aShareIsToldOfTheOneWhoHasIt(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
