package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingSeriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tổng mức bán lẻ đạt 900 tỷ đồng. Riêng tháng 9, tổng mức này gần 100 tỷ đồng. | 100 tỷ đồng | Tổng mức bán lẻ",
        "Theo thị trường, EU tăng 21%, Hàn Quốc thêm 8%, ngược lại Thái Lan sụt 12%. | 12% | Thái Lan",
        "Cảng đón 900 lượt khách quốc tế. Riêng hôm qua có 120 lượt. | 120 lượt | lượt khách quốc tế",
        // another thing counted
        "Cảng đón 900 lượt khách quốc tế. Riêng hôm qua có 12 tàu hàng. | 12 tàu hàng | tàu hàng"
      })
  void aUnitThatTellsNothingTakesTheNameOfTheLastOfItsKind(
      String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cà phê Gia Lai sáng nay 98.000 đồng/kg. Đắk Lắk giảm 600 đồng/kg. | 600 đồng/kg | Cà phê",
        // no price was named before
        "Lâm Đồng còn 98.000 đồng/kg. | 98.000 đồng/kg | Lâm Đồng"
      })
  void aPriceInOneProvinceAfterAnotherIsOfTheSame(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sản lượng cá đạt 90 tấn, thu nhập 4 triệu đồng. Mục tiêu năm 2020 là 95 tấn. | 95 tấn | Sản lượng cá",
        "Tỷ lệ nhà kiên cố là 80%. Có 9 trường chuẩn, bằng 45%; đến năm 2025 tỷ lệ này phải là 60%. | 60% | trường chuẩn",
        "Chè búp mang về 9 triệu USD. Tháng 9, mặt hàng này đạt 2 triệu USD. | 2 triệu USD | Chè búp",
        "Chè búp mang về 9 triệu USD. Tháng 9, xuất khẩu mặt hàng này đạt 2 triệu USD. | 2 triệu USD | xuất khẩu"
      })
  void aTargetAndAReferenceTakeTheNameOfTheirKind(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
