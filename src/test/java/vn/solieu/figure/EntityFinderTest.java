package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. | 320 tỷ đồng | Công ty may Phố Hiến",
        "Hộ ông Đỗ Văn Tám nuôi 3.000 con gà. | 3.000 con gà | Hộ ông Đỗ Văn Tám",
        "Bệnh viện Đa khoa Phố Nối có 350 giường bệnh. | 350 giường bệnh | Bệnh viện Đa khoa Phố Nối",
        "Công ty CP Sông Luộc (huyện Tiên Lữ) làm ra 4 triệu sản phẩm; doanh thu 90 tỷ đồng. | 90 tỷ đồng | Công ty CP Sông Luộc",
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. Công ty có 1.100 lao động. | 1.100 lao động | Công ty may Phố Hiến"
      })
  void aFigureOfOneCompanyOrHouseholdNamesIt(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theo Công ty may Phố Hiến, xuất khẩu của tỉnh đạt 90 triệu USD. | 90 triệu USD",
        "Ông Đỗ Văn Tám, Giám đốc Sở Y tế, cho biết có 45 ca mắc. | 45 ca mắc",
        "Các công ty may Hưng Yên có 9.000 lao động. | 9.000 lao động",
        "Toàn tỉnh có 192 doanh nghiệp FDI. | 192 doanh nghiệp",
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. Toàn tỉnh có 186 công ty may. | 186 công ty",
        "Thị trường Trung Quốc chiếm 30% lượng khách. | 30%"
      })
  void aFigureOfManyHasNone(String text, String quote) {
    assertThat(SubjectCase.of(text, quote).entity()).isNull();
  }

  @Test
  void theIssuerIsTheOneThatSaysIt() {
    String text = "Theo Cục Thống kê tỉnh, đàn lợn có 500 nghìn con.";
    Figure figure = SubjectCase.of(text, "500 nghìn con");
    assertThat(figure.attribution()).isEqualTo("Cục Thống kê tỉnh");
    assertThat(figure.attributionSpan().of(text)).isEqualTo("Cục Thống kê tỉnh");
    assertThat(SubjectCase.of("Đàn lợn có 500 nghìn con.", "500 nghìn con").attribution()).isNull();
  }
}
