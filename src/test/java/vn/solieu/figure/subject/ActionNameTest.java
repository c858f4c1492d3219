package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huyện kỷ luật 12 cán bộ. | 12 cán bộ | kỷ luật cán bộ",
        "Kẻ gian chặt phá 30 ha rừng. | 30 ha | chặt phá rừng",
        "Trạm bơm cấp nước cho 900 hộ. | 900 hộ | cấp nước",
        "Tỉnh cấp phép cho 210 doanh nghiệp thành lập mới. | 210 doanh nghiệp | cấp phép cho doanh nghiệp thành lập mới",
        "Ủy ban huyện hoàn tất việc di dời 410 người. | 410 người | di dời",
        "Sở công nhận thêm 9 làng nghề. | 9 làng nghề | công nhận làng nghề",
        "Năm 2020, xã phấn đấu trồng 5 ha dừa, xóa 100% cầu khỉ. | 100% | xóa cầu khỉ",
        "Sở công nhận cho 24 làng nghề. | 24 làng nghề | công nhận cho làng nghề"
      })
  void namesTheCountedByWhatIsDone(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
