package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityGroupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty may Phố Hiến của ông Đỗ Văn Lợi đạt doanh thu 320 tỷ đồng. | 320 tỷ đồng | Công ty may Phố Hiến",
        "Ông Đỗ Văn Lợi nuôi 3.000 con gà. | 3.000 con gà | Ông Đỗ Văn Lợi",
        "Công ty Phố Hiến và Công ty Sông Luộc đạt doanh thu 320 tỷ đồng. | 320 tỷ đồng | ",
        "Nợ xấu của BIDV và Vietcombank là 320 tỷ đồng. | 320 tỷ đồng | ",
        "Nợ xấu của BIDV là 320 tỷ đồng. | 320 tỷ đồng | BIDV"
      })
  void namesBesideEachOtherAreOneOrNone(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
