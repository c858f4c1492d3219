package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerPlaceTest {
  /** The code 24 was Bắc Giang's until 2025-06-30 and is that of the new Bắc Ninh since. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỉnh Bắc Ninh (cũ) có 1,5 triệu dân. | 1,5 triệu dân | 27",
        "Tỉnh Bắc Giang cũ có 1,9 triệu dân. | 1,9 triệu dân | 24",
        "Trước sáp nhập, Bắc Ninh có 1,5 triệu dân. | 1,5 triệu dân | 27",
        "Trước khi sáp nhập, Thái Bình thu 9.000 tỷ đồng. | 9.000 tỷ đồng | 34",
        "Tỉnh Bắc Ninh có 3,6 triệu dân. | 3,6 triệu dân | 24",
        "Năm 2024, tỉnh Bắc Ninh có 1,5 triệu dân. | 1,5 triệu dân | 27",
        "Năm 2007, Hà Tây có 2,5 triệu dân. | 2,5 triệu dân | 28",
        "Năm 2023, Thừa Thiên Huế đón 3,2 triệu lượt khách. | 3,2 triệu lượt khách | 46",
      })
  void anOldProvinceHasItsOldCode(String text, String quote, String code) {
    assertThat(SubjectCase.of(text, quote, "2025-11-10", "Hưng Yên").placeCode()).isEqualTo(code);
  }
}
