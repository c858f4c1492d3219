package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounListMergerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ công nhân, viên chức vào công đoàn là 31%. | 31% | Tỷ lệ công nhân, viên chức vào công đoàn",
        "Đến nay, 70% ấp, khóm có loa. | 70% | ấp, khóm có loa",
        // the last syllable of another word
        "Về hạ tầng cơ bản, xã chi 9 tỷ đồng. | 9 tỷ đồng | xã chi"
      })
  void nounsThatGoTogetherAreOneName(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
