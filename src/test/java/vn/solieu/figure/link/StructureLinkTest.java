package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2018, doanh thu 220 tỷ đồng, lợi nhuận 8 tỷ đồng. Trong cơ cấu doanh thu, vải chiếm 42%, sợi 55%.|- - 0 0",
        "Năm 2018, thu 220 tỷ đồng, chi 180 tỷ đồng. Về cơ cấu thu, thuế chiếm 42%.|- - 0",
        // the basis of the structure names no level
        "Năm 2018, thu theo giá bán 220 tỷ đồng, chi 180 tỷ đồng. Về cơ cấu theo giá bán, dịch vụ 42%.|- - -",
      })
  void sharesOfANamedStructureAreOfItsLevel(String text, String expected) {
    assertThat(LinkCase.of(text)).isEqualTo(expected);
  }
}
