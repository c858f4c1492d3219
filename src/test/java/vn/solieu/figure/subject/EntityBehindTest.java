package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Doanh thu 12 tỷ đồng của Công ty Sông Luộc cao nhất tỉnh. | 12 tỷ đồng | Công ty Sông Luộc",
        "Với 45 ha nhãn, HTX Hồng Châu Xanh thu 3 tỷ đồng. | 45 ha | HTX Hồng Châu Xanh",
        "Với 45 ha nhãn ở tỉnh, HTX Hồng Châu Xanh thu 3 tỷ đồng. | 45 ha | none",
        "Tỉnh có 45 ha nhãn, HTX Hồng Châu Xanh thu 3 tỷ đồng. | 45 ha | none"
      })
  void aNameBehindAQuantityMayBeWhatItIsOf(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
