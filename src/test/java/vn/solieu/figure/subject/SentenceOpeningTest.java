package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceOpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngành gỗ vẫn là trụ cột khi đạt mức tăng trưởng 7%. | 7% | Ngành gỗ",
        // "khi" goes on with the subject of its clause
        "Dư nợ đạt 80 tỷ đồng; nợ xấu cũng có bước ngoặt khi giảm còn 1%. | 1% | nợ xấu",
        // it has a subject of its own
        "Dư nợ đạt 80 tỷ đồng; nợ xấu cải thiện khi lãi suất còn 4%. | 4% | lãi suất"
      })
  void namesByTheSubjectWhereTheNearWordsSayNothing(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
