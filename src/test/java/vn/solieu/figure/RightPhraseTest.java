package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Còn 45 thửa đất chưa bàn giao. | 45 thửa đất | thửa đất chưa bàn giao",
        "Năm ấy 310 học viên chỉ học để lấy chứng chỉ. | 310 học viên | học viên chỉ học để lấy chứng chỉ",
        "Trong đó 8 trường đều tốc mái. | 8 trường | trường đều tốc mái",
        // money is not named by what is done next
        "Tuyến kênh trị giá 40 tỷ đồng khởi công hôm qua. | 40 tỷ đồng | Tuyến kênh"
      })
  void namesTheCountedByWhatIsSoOfIt(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
