package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theo Cục Thống kê tỉnh, bán lẻ năm 2018 tăng 8,5%. | 8,5% | Cục Thống kê tỉnh",
        "Sở Công Thương cho biết bán lẻ năm 2018 tăng 8,5%. | 8,5% | Sở Công Thương",
        "Ông An, Giám đốc Sở Công Thương, nói bán lẻ năm 2018 tăng 8,5%. | 8,5% | Giám đốc Sở Công Thương",
        "Bà Bình (Sở Công Thương) cho hay bán lẻ năm 2018 tăng 8,5%. | 8,5% | Sở Công Thương",
        "Sở Công Thương, nơi có 90 người, chấm 8,5% số chợ đạt loại tốt. | 8,5% | ",
      })
  void whoSaysSoIsTheIssuer(String text, String quote, String issuer) {
    assertThat(SubjectCase.of(text, quote).attribution()).isEqualTo(issuer);
  }
}
