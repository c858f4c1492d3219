package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trên 92% số nhà là nhà kiên cố. | 92% | số nhà là nhà kiên cố",
        "Có 80% hộ nuôi gà, 55% hộ có vườn cây. | 55% | hộ có vườn cây",
        "Xã có 5 thôn, 3 thôn trong số này đã quá tải. | 3 thôn | thôn đã quá tải",
        "Cả 18 thôn, bản của huyện đều trồng chè. | 18 thôn | thôn đều trồng chè",
        "Có 7 xã (35%) đạt chuẩn nông thôn mới. | 7 xã | xã đạt chuẩn nông thôn mới",
        // said with a quantity it is no name
        "Có 4 xã của huyện đạt chuẩn từ 19 tiêu chí. | 4 xã | xã"
      })
  void whatIsSaidOfTheCountedNamesIt(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
