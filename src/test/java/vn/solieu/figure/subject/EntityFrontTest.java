package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFrontTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Từ chỗ chỉ có 2 tỷ đồng doanh thu năm 2001, Công ty Sông Luộc nay thu 90 tỷ đồng. | 2 tỷ đồng | Công ty Sông Luộc",
        "Từ mức 2 tỷ đồng năm 2001, doanh thu của Công ty Sông Luộc lên 90 tỷ đồng. | 2 tỷ đồng | Công ty Sông Luộc",
        "Từ chỗ có 2 tỷ đồng năm 2001, Công ty Sông Luộc thu 90 tỷ đồng. Giai đoạn 2010-2018, tổng doanh thu 700 tỷ đồng. | 700 tỷ đồng | Công ty Sông Luộc",
        "Từ 2 tỷ đồng năm 2001, toàn tỉnh thu 90 tỷ đồng, Công ty Sông Luộc góp 5 tỷ đồng. | 2 tỷ đồng | none"
      })
  void theFrontIsOfWhomItLeadsTo(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
