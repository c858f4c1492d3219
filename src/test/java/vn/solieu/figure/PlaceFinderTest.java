package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu ngân sách đạt 900 tỷ đồng. | 900 tỷ đồng | Hưng Yên | SOURCE_DEFAULT",
        "Toàn tỉnh có 161 xã. | 161 xã | Hưng Yên | SOURCE_DEFAULT",
        "Huyện Kim Động gieo cấy 4.100 ha lúa. | 4.100 ha | Kim Động, Hưng Yên | STATED",
        "Xã Toàn Thắng, huyện Kim Động có 75 hộ nghèo. | 75 hộ nghèo | Toàn Thắng, Hưng Yên | STATED",
        "Tổng số dân cả nước là 96 triệu người, dân số nam 47 triệu người. | 47 triệu người | Việt Nam | STATED",
        "Tỷ lệ này ở Thái Bình là 2,6%. | 2,6% | Thái Bình | STATED",
        "Giá lợn hơi tại miền Nam là 60.000 đồng/kg. | 60.000 đồng/kg | miền Nam | STATED",
        "GDP của Thái Lan tăng 2,4%. | 2,4% | Thái Lan | STATED",
        // a bystander is no frame
        "Xuất khẩu sang Mỹ đạt 40 triệu USD. | 40 triệu USD | Hưng Yên | SOURCE_DEFAULT",
        "Tỷ lệ hộ nghèo còn 2%, thấp hơn bình quân cả nước 1,3 điểm %. | 1,3 điểm % | Hưng Yên | SOURCE_DEFAULT",
        "GRDP tăng 9%, đứng thứ 5 cả nước; thu ngân sách đạt 900 tỷ đồng. | 900 tỷ đồng | Hưng Yên | SOURCE_DEFAULT",
        "Tăng trưởng của tỉnh dẫn đầu cả nước, với mức tăng 11%. | 11% | Hưng Yên | SOURCE_DEFAULT",
        "Trong bối cảnh kinh tế thế giới khó khăn, GRDP vẫn tăng 7,6%. | 7,6% | Hưng Yên | SOURCE_DEFAULT",
        "Bắc Giang thu 900 tỷ đồng. Năm 2018, tỉnh này thu 700 tỷ đồng. | 700 tỷ đồng | Bắc Giang | INHERITED",
        "Dẫn đầu vốn đăng ký là Hàn Quốc có 16 dự án. | 16 dự án | Hưng Yên | SOURCE_DEFAULT",
        "Nhà máy tại Lào có 300 lao động. | 300 lao động | Lào | STATED",
        "Có 61 tỉnh tham gia, công nhận 4.847 sản phẩm. | 4.847 sản phẩm | Việt Nam | STATED",
        "Tại các huyện Kim Động, Ân Thi có 300 ha lúa đổ. | 300 ha | Hưng Yên | SOURCE_DEFAULT"
      })
  void tellsWhereAFigureIs(String text, String quote, String place, PlaceBasis basis) {
    Figure figure = SubjectCase.of(text, quote);
    assertThat(figure.place()).isEqualTo(place);
    assertThat(figure.placeBasis()).isEqualTo(basis);
  }

  @Test
  void aTownOfTheSameNameAsItsProvinceNeedsItsTitle() {
    String text = "TP Thái Bình có 10 làng nghề; toàn tỉnh Thái Bình có 242 làng nghề.";
    assertThat(SubjectCase.of(text, "10 làng nghề", "2014-05", "Thái Bình").place())
        .isEqualTo("Thái Bình, Thái Bình");
    assertThat(SubjectCase.of(text, "242 làng nghề", "2014-05", "Thái Bình").place())
        .isEqualTo("Thái Bình");
  }

  @Test
  void aDistrictThatTheArticleOpensWithHoldsUntilTheProvinceTakesOver() {
    String text =
        "Huyện Văn Giang trồng 1.200 ha cam. Sản lượng đạt 25.000 tấn. Toàn tỉnh có 4.000 ha cam.";
    assertThat(SubjectCase.of(text, "25.000 tấn").place()).isEqualTo("Văn Giang, Hưng Yên");
    assertThat(SubjectCase.of(text, "25.000 tấn").placeBasis()).isEqualTo(PlaceBasis.INHERITED);
    assertThat(SubjectCase.of(text, "4.000 ha").place()).isEqualTo("Hưng Yên");
  }

  @Test
  void theCodeIsThatOfTheProvinceAtTheFiguresTime() {
    String text = "Năm 2024, Tây Ninh thu 12.000 tỷ đồng. Năm 2025, Tây Ninh thu 40.000 tỷ đồng.";
    assertThat(SubjectCase.of(text, "12.000 tỷ đồng", "2026-01-10", "Tây Ninh").placeCode())
        .isEqualTo("72");
    assertThat(SubjectCase.of(text, "40.000 tỷ đồng", "2026-01-10", "Tây Ninh").placeCode())
        .isEqualTo("80");
  }

  @Test
  void aTextWithoutProvinceAndPlaceHasNone() {
    assertThat(SubjectCase.of("Doanh thu đạt 5 tỷ đồng.", "5 tỷ đồng", "2019", null).place())
        .isNull();
  }

  @Test
  void theOnePlaceOfATextWithoutProvinceHoldsForAll() {
    String one = "Cả nước có 73 vụ cháy. Số vụ giảm 12%.";
    assertThat(SubjectCase.of(one, "12%", "2019", null).place()).isEqualTo("Việt Nam");
    String two = "Hưng Yên có 7 vụ cháy, Thái Bình có 8 vụ. Thiệt hại 9 tỷ đồng.";
    assertThat(SubjectCase.of(two, "9 tỷ đồng", "2019", null).place()).isNull();
  }

  @Test
  void theProvinceOfAnArticleMayHaveATitle() {
    String text = "Năm 2018, TP.HCM có 25 dự án.";
    assertThat(SubjectCase.of(text, "25 dự án", "2019", "TP Hồ Chí Minh").placeCode())
        .isEqualTo("79");
  }
}
