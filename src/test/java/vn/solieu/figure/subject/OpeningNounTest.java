package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GRDP tăng 7%. Quy mô theo giá hiện hành ước 41.000 tỷ đồng. | 41.000 tỷ đồng | Quy mô",
        "GRDP tăng 7%; quy mô đạt 41.000 tỷ đồng. | 41.000 tỷ đồng | quy mô",
        "GRDP tăng 7%, quy mô ước đạt 41.000 tỷ đồng. | 41.000 tỷ đồng | quy mô",
        "Xã có 900 hộ, quy mô bình quân 3,9 người/hộ. | 3,9 người/hộ | quy mô bình quân",
        "Trị giá ước 9 tỷ đồng. | 9 tỷ đồng | Trị giá",
        // within the clause, and beside another amount
        "Đàn lợn quy mô 9.000 con. | 9.000 con | Đàn lợn",
        "Gạo nếp 40 tấn, trị giá ước 9 tỷ đồng. | 9 tỷ đồng | Gạo nếp"
      })
  void aWordOfSizeThatOpensAClauseIsItsName(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
