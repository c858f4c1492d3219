package vn.solieu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  private final Analyzer analyzer = new VietnameseAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # marks and zeros make no difference
          ngày 15/10/2024 | 15/10/2024(3)
          ngày 15-10-2024 | 15/10/2024(3)
          ngày 15.10.2024 | 15/10/2024(3)
          hôm 05/09/2024 | 5/9/2024(3)
          # nor does a short year, nor the order of ISO
          từ 15/10/24 | 15/10/2024(3)
          từ 1/2/99 | 1/2/1999(3)
          bản ghi 2024-10-15 | 15/10/2024(3)
          # in words; the month has its term inside
          ngày 15 tháng 10 năm 2024 | 15/10/2024(5) 10/2024(3)
          ngày 05 tháng 09 năm 2024 | 5/9/2024(5) 9/2024(3)
          ngày 15 tháng 10/2024 | 15/10/2024(4) 10/2024(2)
          ngày 15 tháng 10 | 15/10(3)
          tháng 10 năm 2024 | 10/2024(3)
          tháng 10/2024 | 10/2024(2)
          # by people in a hurry
          ngay 15 thang 10 nam 2024 | 15/10/2024(5) 10/2024(3)
          """)
  void areOneTerm(String text, String terms) {
    assertThat(Terms.ofType(TokenTypes.DATE, analyzer, text)).containsExactly(terms.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15 tháng",
        "sau 15 tháng 20 xã",
        "32 tháng 10",
        "tháng 13 năm 2024",
        "tháng 10 năm 24",
        "10 năm 2024",
        "tháng 10 năm",
        "2024-13-15",
        "2024 - 10 - 15",
        "2024-10",
        "1.5 tháng 10",
        "tháng"
      })
  void otherNumbersAreNone(String text) {
    assertThat(Terms.ofType(TokenTypes.DATE, analyzer, text)).isEmpty();
  }
}
