package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý này 31 doanh nghiệp đã làm thủ tục phá sản. | 31 doanh nghiệp | doanh nghiệp làm thủ tục phá sản",
        "Trong tháng, 45 hộ đã ra khỏi diện nghèo. | 45 hộ | hộ ra khỏi diện nghèo",
        "Sau bão, 12 tàu đến nay vẫn nằm bờ. | 12 tàu | tàu nằm bờ",
        "Năm ngoái 24 giáo viên hợp đồng đã phải nghỉ việc. | 24 giáo viên | giáo viên nghỉ việc",
        "Từ đầu năm, 60 người vừa được giới thiệu việc làm. | 60 người | người được giới thiệu việc làm",
        // the noun's own words name it, its duty does not
        "Huyện có 90 cơ sở chăn nuôi phải di dời. | 90 cơ sở | cơ sở chăn nuôi",
        // what goes on to another quantity
        "Đến nay 12 xã đã đạt từ 15 tiêu chí. | 12 xã | xã"
      })
  void aWordOfTenseOpensWhatIsSaid(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
