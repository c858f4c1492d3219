package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTopicTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty Phố Hiến lãi 9 tỷ đồng. Với Công ty Sông Luộc, nợ xấu là 12 tỷ đồng. | 12 tỷ đồng | Công ty Sông Luộc",
        "Năm 2017, Vietcombank lãi 90 tỷ đồng. Với BIDV, nợ xấu là 12 tỷ đồng. | 12 tỷ đồng | BIDV",
        "Công ty Phố Hiến hợp tác với Công ty Sông Luộc, doanh thu đạt 12 tỷ đồng. | 12 tỷ đồng | Công ty Phố Hiến"
      })
  void theOneThatASentenceOpensWithIsNoBystander(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
