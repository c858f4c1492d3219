package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Lãi của Phân lân Ninh Bình đạt 25 tỷ đồng. | 25 tỷ đồng | Phân lân Ninh Bình",
        "Trong quý, Cao su Lộc Ninh khai thác 990 tấn mủ. | 990 tấn | Cao su Lộc Ninh",
        "Cao su Lộc Ninh được mùa. Từ đầu năm, công ty khai thác 990 tấn mủ. | 990 tấn | Cao su Lộc Ninh",
        "Than Kim Động được mùa. Giá tại mỏ 2 triệu đồng/tấn. | 2 triệu đồng/tấn | none",
        "Giá cao su Bình Phước giảm còn 30 triệu đồng/tấn. | 30 triệu đồng/tấn | none",
        "Theo Hiệp hội Dệt may Hải Dương, cả tỉnh xuất khẩu 20 triệu sản phẩm. | 20 triệu sản phẩm | none",
        "Xuất khẩu của Dệt may Việt Nam đạt 40 tỷ USD. | 40 tỷ USD | none"
      })
  void aTradeWithItsPlaceIsACompanyWithinASentence(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
