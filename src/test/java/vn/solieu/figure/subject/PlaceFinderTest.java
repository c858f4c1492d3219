package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class PlaceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu ngân sách đạt 900 tỷ đồng. | 900 tỷ đồng | Hưng Yên | SOURCE_DEFAULT",
        "Toàn tỉnh có 161 xã. | 161 xã | Hưng Yên | SOURCE_DEFAULT",
        "Cả nước xảy ra 9.300 vụ tai nạn. So với cùng kỳ năm trước, số vụ tăng 12%. | 12% | Việt Nam | INHERITED",
        "Huyện Kim Động gieo cấy 4.100 ha lúa. | 4.100 ha | Kim Động, Hưng Yên | STATED",
        "Xã Toàn Thắng, huyện Kim Động có 75 hộ nghèo. | 75 hộ nghèo | Toàn Thắng, Hưng Yên | STATED",
        "Tổng số dân cả nước là 96 triệu người, dân số nam 47 triệu người. | 47 triệu người | Việt Nam | STATED",
        "Kết quả cho thấy Bà Rịa - Vũng Tàu có 9 xã. | 9 xã | Bà Rịa - Vũng Tàu | STATED",
        "Tỷ lệ này ở Thái Bình là 2,6%. | 2,6% | Thái Bình | STATED",
        "Giá lợn hơi tại miền Nam là 60.000 đồng/kg. | 60.000 đồng/kg | miền Nam | STATED",
        "GDP của Thái Lan tăng 2,4%. | 2,4% | Thái Lan | STATED",
        // a man and a name are no places, nor is a word that begins as a country does
        "Anh lấy thang cứu 2 cháu. | 2 cháu | Hưng Yên | SOURCE_DEFAULT",
        "Đậu Bá Đức bị bắt. Đức trộm được 76 lượng vàng. | 76 lượng vàng | Hưng Yên | SOURCE_DEFAULT",
        "Đậu Bá Ngọc ước tính. Tỷ lệ này ở Đức là 2,6%. | 2,6% | Đức | STATED",
        "Hai người Lào là Vừ Chùa Rê gửi 4 bánh heroin. | 4 bánh heroin | Hưng Yên | SOURCE_DEFAULT",
        "Ý kiến của 20 người được ghi lại. | 20 người | Hưng Yên | SOURCE_DEFAULT",
        "Chuỗi Thế giới di động có 5 cửa hàng. | 5 cửa hàng | Hưng Yên | SOURCE_DEFAULT",
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
        "Tại các huyện Kim Động, Ân Thi có 300 ha lúa đổ. | 300 ha | Hưng Yên | SOURCE_DEFAULT",
        // a name from an item of a list brings the place of the list
        "Tỉnh có 90 ca, trong đó huyện Kim Động 40 ca. Tuần qua, mỗi ngày có 28 ca. | 28 ca | Hưng Yên | SOURCE_DEFAULT",
        // what comes to a place, and what is told of all of it
        "Khách Nga đến Việt Nam giảm 2,8%. | 2,8% | Việt Nam | STATED",
        "Ở huyện Kim Động, mưa lũ gây thiệt hại 15 tỷ đồng. Bão làm mất 90 tỷ đồng cho toàn tỉnh. | 90 tỷ đồng | Hưng Yên | SOURCE_DEFAULT",
        "Mỗi hộ 3,3 người, thấp hơn mức 3,6 người của cả nước; mỗi người có 25 m2 nhà ở. | 3,6 người | Việt Nam | STATED",
        "Mỗi hộ 3,3 người, thấp hơn mức 3,6 người của cả nước; mỗi người có 25 m2 nhà ở. | 25 m2 | Hưng Yên | SOURCE_DEFAULT",
        "Các trường An Vũ (huyện Kim Động), Bình Đẳng (huyện Ân Thi) có 90% học sinh thi. | 90% | Hưng Yên | SOURCE_DEFAULT",
        // what a place belongs to, or was joined with, is not what is told of
        "Kim Động là một huyện của tỉnh Hưng Yên với 17 xã. | 17 xã | Kim Động, Hưng Yên | STATED",
        "GRDP Hưng Yên (tính cả Thái Bình) tăng 9%. | 9% | Hưng Yên | STATED",
        "Kinh tế tỉnh (gồm cả Thái Bình cũ) tăng 9%. | 9% | Hưng Yên | SOURCE_DEFAULT",
        "Từ ca bệnh đầu tiên ở xã Phú Cường hồi tháng 2, dịch lan ra 9 xã. | 9 xã | Hưng Yên | SOURCE_DEFAULT",
        // the country as a yardstick, as owner of a noun, and on its own level
        "Tỉnh có 1,2 triệu dân, đông thứ 19 cả nước, trong đó nam 600.000 người. | 600.000 người | Hưng Yên | SOURCE_DEFAULT",
        "Nhà máy lo 30% nhu cầu xăng dầu cả nước; thu ngân sách đạt 900 tỷ đồng. | 900 tỷ đồng | Hưng Yên | SOURCE_DEFAULT",
        "GRDP tăng 9%, vượt mức 2,6% của cả nước. | 2,6% | Việt Nam | STATED",
        // a village by what it makes, and a market called after a province
        "Làng sắt Đa Lộc ra lò 2.000 tấn thép. | 2.000 tấn | Đa Lộc, Hưng Yên | STATED",
        "Chợ Bến Tre mở 2 gian hàng. | 2 gian hàng | Hưng Yên | SOURCE_DEFAULT",
        // a list behind a yardstick, an item that leads it, a commune told by its district
        "Vài nơi tăng mạnh so với cùng kỳ: Nghệ An 900 người, Thanh Hóa 800 người. | 900 người | Nghệ An | STATED",
        "Giá ở Kim Động là 9.000 đồng/kg, thấp nhất Ân Thi 8.000 đồng/kg. | 8.000 đồng/kg | Ân Thi, Hưng Yên | STATED",
        "Ở Đức Lợi (Ân Thi), chuối bán được 50 triệu đồng. | 50 triệu đồng | Đức Lợi, Hưng Yên | STATED",
        // the country's trade and prices, the region of what is counted
        "Giá xuất khẩu hạt tiêu Việt Nam tháng 11 là 3.706 USD/tấn. | 3.706 USD/tấn | Việt Nam | STATED",
        "Giá cà phê trong nước giảm 500 đồng/kg. | 500 đồng/kg | Việt Nam | STATED",
        "Tại thị trường trong nước, giá cà phê sáng nay giảm 500 đồng/kg. | 500 đồng/kg | Việt Nam | STATED",
        "Doanh nghiệp trong nước đăng ký 900 tỷ đồng. | 900 tỷ đồng | Hưng Yên | SOURCE_DEFAULT",
        "Công ty đứng thứ nhì trong 13 công ty điện lực khu vực miền Trung. | 13 công ty | miền Trung | STATED",
        // a place in passing, before a clause of its own
        "Có thêm 7 xã đạt chuẩn, huyện Ân Thi về đích; che phủ rừng 39,2%. | 39,2% | Hưng Yên | SOURCE_DEFAULT",
        // places of tourism keep what tells their kind
        "Nhãn cho thu lớn ở huyện Ân Thi. Năm 2019, có 27 vườn mẫu. | 27 vườn | Ân Thi, Hưng Yên | INHERITED",
        "Vùng bãi và huyện Ân Thi chiếm 63%. | 63% | Hưng Yên | SOURCE_DEFAULT",
        "Nhãn có 900 ha, gồm Ân Thi 400 ha, Kim Động 500 ha. | 400 ha | Ân Thi, Hưng Yên | STATED",
        "Trong 26 địa phương cấp huyện, 21 địa phương về đích. | 26 địa phương | Hưng Yên | SOURCE_DEFAULT",
        "Trong 26 địa phương cấp huyện, 21 địa phương về đích. | 21 địa phương | Hưng Yên | SOURCE_DEFAULT",
        "Giá xuất khẩu hạt tiêu Việt Nam là 3.706 USD/tấn. Tính chung 11 tháng, giá tăng 22%. | 22% | Việt Nam | INHERITED",
        // a list of districts and provinces; the province within a phrase; the whole of a share
        "Các điểm bán thuộc Hà Nội, Vinh và TP HCM đạt 70%. | 70% | Hưng Yên | SOURCE_DEFAULT",
        "KCN Phố Nối A có 23 dự án. Các KCN còn lại của tỉnh có 300 dự án. | 300 dự án | Hưng Yên | SOURCE_DEFAULT",
        "Dân số tỉnh chiếm 1% cả nước nhưng đóng góp 2% GDP. | 2% | Hưng Yên | SOURCE_DEFAULT",
        "Lao động làm việc ở Đài Loan 1.200 người, Nhật Bản 900 người. | 900 người | Nhật Bản | STATED",
        "Xã Đức Lợi (Ân Thi) có 5.000 con bò. Huyện có 90.000 con. | 90.000 con | Ân Thi, Hưng Yên | INHERITED",
        "Xã Đức Lợi (Ân Thi) có 5.000 con bò. Toàn xã có 900 hộ. | 900 hộ | Đức Lợi, Hưng Yên | STATED",
        "Khu công nghệ cao TP.HY có 160 dự án. | 160 dự án | Khu công nghệ cao TP.HY, Hưng Yên | STATED",
        "Vùng ĐBSCL gieo 900.000 ha lúa. | 900.000 ha | ĐBSCL | STATED",
        "Phố cổ Hiến Nam đón 42.000 lượt khách. | 42.000 lượt khách | Phố cổ Hiến Nam, Hưng Yên | STATED",
        // the ends of a road, and places in a row
        "Đường Kim Động - Ân Thi dài 19 km. | 19 km | Hưng Yên | SOURCE_DEFAULT",
        "Tuyến Ninh Giang (Hải Dương) - Ân Thi thêm 4 cầu. | 4 cầu | Hưng Yên | SOURCE_DEFAULT",
        "Trục Hà Nội - Hải Phòng - Quảng Ninh có 14 trạm dừng. | 14 trạm | Hưng Yên | SOURCE_DEFAULT",
        // what a multiple is one of
        "Thu ngân sách gấp 3 lần Thái Bình và gấp 1,5 lần Hải Dương. | 1,5 lần | Hưng Yên | SOURCE_DEFAULT",
        "Đất công nghiệp rộng gấp 4 lần Hà Nam, đạt 900 ha. | 900 ha | Hưng Yên | SOURCE_DEFAULT",
        "Mật độ bằng 0,9 lần Hà Nội, tức 1.300 người/km2. | 1.300 người/km2 | Hưng Yên | SOURCE_DEFAULT",
        // back to the whole province
        "Tại huyện Kim Động, ổi giá 9.000 đồng/kg; nhãn trong tỉnh 20.000 đồng/kg. | 20.000 đồng/kg | Hưng Yên | SOURCE_DEFAULT",
        "Toàn tỉnh có 9 khu công nghiệp: Yên Mỹ có khu lớn nhất, còn lại là 8 khu nhỏ. | 8 khu | Hưng Yên | SOURCE_DEFAULT",
        "Thu ngân sách 90 tỷ đồng. Ân Thi thu 9 tỷ đồng, Phù Cừ thu 8 tỷ đồng. Trong số thu này, thuế chiếm 60%. | 60% | Hưng Yên | SOURCE_DEFAULT",
        // the district of several communes, all over the country
        "Dự án lấy 50 ha đất của ba xã Đức Hợp, Mai Động, Phú Thọ (huyện Kim Động). | 50 ha | Kim Động, Hưng Yên | STATED",
        "Mưa làm ngập 90 ha lúa ở hai xã Tiên Tiến và Nguyên Hòa (huyện Phù Cừ). | 90 ha | Phù Cừ, Hưng Yên | STATED",
        "Hãng có 300 cửa hàng trên toàn quốc. | 300 cửa hàng | Việt Nam | STATED"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TP Hồ Chí Minh | Hồ Chí Minh",
        "TP.HCM | Hồ Chí Minh",
        "Thừa Thiên - Huế | Thừa Thiên - Huế",
        "Cõi Xa | Cõi Xa"
      })
  void theArticlesProvinceHasItsNameWithoutATitle(String given, String name) {
    assertThat(
            SubjectCase.of("Thu ngân sách đạt 900 tỷ đồng.", "900 tỷ đồng", "2019", given).place())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thành phố Huế đón 9.000 lượt khách. | 2025-09-05 | Huế | Huế",
        "Thành phố Huế đón 9.000 lượt khách. | 2019-09-05 | Thừa Thiên Huế | Huế, Thừa Thiên Huế",
        "Người dân TP Hưng Yên trả tiền nước theo giá mới. Giá nước là 9.000 đồng/m3. | 2019 | Hưng Yên | Hưng Yên, Hưng Yên",
        "TP Hưng Yên thu 9 tỷ đồng. Huyện Kim Động thu 8 tỷ đồng. Toàn thành phố có 90 cây xanh. | 2019 | Hưng Yên | Hưng Yên, Hưng Yên",
        "TP Thủ Đức thu 9 tỷ đồng. Toàn thành phố có 90 cây xanh. | 2022 | TP Hồ Chí Minh | Hồ Chí Minh"
      })
  void aTownIsNoCityThatIsAProvince(String text, String date, String province, String place) {
    assertThat(SubjectCase.all(text, date, province).getLast().place()).isEqualTo(place);
  }

  @Test
  void anUndatedTextCallsAProvinceAsItDoes() {
    String text = "Tỉnh Thừa Thiên Huế chi 400 tỷ đồng.";
    FigureExtractor extractor =
        new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);
    assertThat(extractor.extract(Document.of("t", text, null, null)).getFirst().place())
        .isEqualTo("Thừa Thiên Huế");
  }

  @Test
  void aPlaceThatOnlyChangedItsRankIsStillOne() {
    String text = "Năm 2022, thành phố Phú Quốc đón 4 triệu lượt khách.";
    assertThat(SubjectCase.of(text, "4 triệu lượt khách", "2023", null).place())
        .isEqualTo("Phú Quốc, Kiên Giang");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cả nước đón 9 triệu khách. Khách từ Trung Quốc tăng; Nga (434 nghìn lượt) cũng vậy. | 434 nghìn lượt",
        "Cả nước đón 9 triệu khách. Trong đó, khách đến từ Anh đạt 76 nghìn lượt, Pháp 27 nghìn lượt. | 27 nghìn lượt",
        "Kim ngạch xuất khẩu rau của Việt Nam đạt 2 tỷ USD. Trung Quốc mua nhiều nhất, 1,2 tỷ USD. | 1,2 tỷ USD",
        "Kim ngạch xuất khẩu rau của Việt Nam đạt 2 tỷ USD. Hoa Kỳ đứng thứ hai với 50 triệu USD. | 50 triệu USD",
        "Cả nước xuất siêu 2 tỷ USD. Hai thị trường xuất siêu là Hoa Kỳ với 29 tỷ USD, EU là 22 tỷ USD. | 22 tỷ USD"
      })
  void thePartnersOfTheCountryAreNoPlaces(String text, String quote) {
    assertThat(SubjectCase.of(text, quote, "2019", null).place()).isEqualTo("Việt Nam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ông kể tên phường 12, 13 quận khác. Tai nạn tăng 40%. | 40%",
        // an exchange, the line of the place of writing, where a company sits
        "Sàn chứng khoán TP.HCM mở cửa. Chỉ số tăng 12%. | 12%",
        "TP.HCM, 27 tháng 4 năm 2017 – Giá trị hợp đồng tăng 55%. | 55%",
        "Tại Hà Nội, Công ty Sông Luộc có 90 lao động. Giá vàng tăng 12%. | 12%"
      })
  void aTextWithoutProvinceIsOfNoPlaceItNamesInPassing(String text, String quote) {
    assertThat(SubjectCase.of(text, quote, "2019", null).place()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tại quận 8 có 30 ca mắc. | 30 ca mắc | Quận 8, Hồ Chí Minh",
        "Tại P.5, Q.8 có 30 ca mắc. | 30 ca mắc | Phường 5, Hồ Chí Minh",
        "Quận 8 thu 5 tỷ đồng. TP thu 9 tỷ đồng. | 9 tỷ đồng | Hồ Chí Minh",
        "Huyện 30a thu 5 tỷ đồng. | 5 tỷ đồng | Hồ Chí Minh"
      })
  void aDistrictMayHaveANumberForAName(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote, "2019", "TP Hồ Chí Minh").place()).isEqualTo(place);
  }

  @Test
  void aPlaceOfTourismLiesInItsProvince() {
    String text = "Dẫn đầu là Tràng An với 54.000 lượt khách.";
    assertThat(SubjectCase.of(text, "54.000 lượt khách", "2023-09", "Ninh Bình").place())
        .isEqualTo("Tràng An, Ninh Bình");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a sentence without a place goes on about the one spoken of
        "Tại Cà Mau có 60 nhà sập; Sóc Trăng có 8 nhà. Ở Bạc Liêu, 5 nhà sập. Thiệt hại 9 tỷ đồng. | 9 tỷ đồng | Bạc Liêu",
        "Tại tỉnh Sóc Trăng mưa nhiều ngày. Mưa làm hỏng 300 ha lúa. | 300 ha | Sóc Trăng",
        "Ở Kiên Giang, 2 nhà ở huyện An Biên và 3 nhà ở huyện An Minh sập. Thiệt hại 9 tỷ đồng. | 9 tỷ đồng | Kiên Giang",
        "Gần 40% học sinh ở Nghệ An chỉ dự thi. | 40% | Nghệ An",
        "Hãng nuôi tôm nhờ 300 ha ở Vũng Tàu và 600 ha ở Kiên Giang. | 600 ha | Kiên Giang",
        "Giá vàng trong nước đứng ở 36 triệu đồng/lượng. Bộ Lao động Mỹ công bố CPI tăng 0,3%. | 0,3% | Mỹ",
        "Bộ Lao động Mỹ công bố CPI. Giá vàng miếng là 36 triệu đồng/lượng. | 36 triệu đồng/lượng | Việt Nam",
        "Tại xã Lộc An (Lâm Đồng) có 40 ha rau hỏng. Ngoài ra, 70 hộ phải dời nhà. | 70 hộ | Lâm Đồng",
        "Số vụ cháy tăng 12%. Cả nước có 900 vụ cháy. | 12% | Việt Nam",
        // who speaks for the country, whoever was told of before, and a bank that bought a house
        "Thái Lan đứng đầu với 594 triệu USD. Theo Bộ Công Thương, kim ngạch nhập khẩu của cả nước đạt 2 tỷ USD. | 2 tỷ USD | Việt Nam",
        "Ngân hàng Phố Hiến mua nhà ở phường 6, TP.HCM giá 50 tỷ đồng. Ngân hàng Phố Hiến lãi 9 tỷ đồng. | 9 tỷ đồng | ",
        // a small place lies in the province named with it
        "Xã Mỹ Lý (Nghệ An) có 230 nhà hỏng. | 230 nhà | Mỹ Lý, Nghệ An",
        "Ở Lai Châu, xã Khun Há có 75 hộ nghèo. | 75 hộ nghèo | Khun Há, Lai Châu",
        "Xã Tân Hòa (Nghệ An), lập từ ba xã của huyện Tân Kỳ cũ, rộng 90 km2. | 90 km2 | Tân Hòa, Nghệ An",
        // what stands right after says more, and a list in brackets only for its own
        "Ở Kiên Giang, 2 căn nhà tại huyện An Biên bị sập. | 2 căn nhà | An Biên, Kiên Giang",
        "Sóc Trăng có 60 căn nhà (44 căn ở thị xã Vĩnh Châu, 16 căn ở huyện Mỹ Xuyên) sập, 900 ha lúa đổ. | 16 căn | Mỹ Xuyên, Sóc Trăng",
        "Sóc Trăng có 60 căn nhà (44 căn ở thị xã Vĩnh Châu, 16 căn ở huyện Mỹ Xuyên) sập, 900 ha lúa đổ. | 900 ha | Sóc Trăng",
        "Phú Thọ trồng 800 ha rừng, Nghệ An 700 ha, lần lượt hơn cùng kỳ 3,6% và 5,2%. | 3,6% | Phú Thọ",
        "Năm 2019, 7 triệu lượt khách quốc tế đến Việt Nam. | 7 triệu lượt khách quốc tế | Việt Nam",
        "Hộ nghèo vùng Tây Bắc là 39,4%. | 39,4% | Tây Bắc",
        // provinces of a region; back to the country after some of its provinces
        "Ngư dân 4 tỉnh miền Trung bám biển. Sản lượng đạt 152.000 tấn. | 4 tỉnh | miền Trung",
        "Ngư dân 4 tỉnh miền Trung bám biển. Sản lượng đạt 152.000 tấn. | 152.000 tấn | miền Trung",
        "Bão qua miền Trung. Lũ lên nhanh ở miền Trung. Cả vùng có 82 nhà sập. | 82 nhà | miền Trung",
        // what a whole country has
        "Xuất khẩu gạo 9 tháng đạt 5 triệu tấn. Giá bán tăng 12%. | 12% | Việt Nam",
        // who speaks in it, and for which place
        "Chủ tịch UBND tỉnh Long An họp báo. Tổng vốn đăng ký đạt 300 tỷ đồng. | 300 tỷ đồng | Long An",
        "Theo Sở Y tế tỉnh Long An, dịch đã lui. Toàn tỉnh còn 30 ca bệnh. | 30 ca bệnh | Long An",
        "Bộ Công Thương cho biết, xuất khẩu 9 tháng đạt 300 tỷ USD. | 300 tỷ USD | Việt Nam",
        "Năm 2018, Trung Quốc có 15 triệu trẻ sơ sinh. Tỷ lệ sinh trên toàn quốc giảm 20%. | 20% | Trung Quốc",
        "Cả nước có 900 xã. Nhiều nhất là Nghệ An 90 xã, rồi đến Hà Nội 80 xã. Vốn là 9 tỷ đồng. | 80 xã | Hà Nội",
        "Cả nước có 900 xã. Nhiều nhất là Nghệ An 90 xã, rồi đến Hà Nội 80 xã. Vốn là 9 tỷ đồng. | 9 tỷ đồng | Việt Nam"
      })
  void aTextWithoutProvinceSpeaksOfWhatItNames(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote, "2019-10-15", null).place()).isEqualTo(place);
  }

  @Test
  void aDistrictOfAProvinceThatWasRenamedLaterLiesInIt() {
    String text = "Các huyện Phong Điền được cấp 48 tỷ đồng, Quảng Điền 28 tỷ đồng.";
    assertThat(SubjectCase.of(text, "28 tỷ đồng", "2016-10-21", "Thừa Thiên Huế").place())
        .isEqualTo("Quảng Điền, Thừa Thiên Huế");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Nhiệt điện Hải Phòng phát 900 triệu kWh. | none | Hải Phòng",
        "Tổng công ty Điện lực miền Trung bán 900 triệu kWh. | none | miền Trung",
        "Ngân hàng TMCP Phố Hiến Hà Nội lãi 9 tỷ đồng. | none | none",
        "Tổng công ty Dầu Việt Nam lãi 9 tỷ đồng. | none | none",
        "Trường THPT huyện Kim Động có 900 học sinh. | Hưng Yên | Kim Động, Hưng Yên",
        "Công ty Pou Stelt (TP Biên Hòa) trả tiền điện 9 tỷ đồng. | none | Biên Hòa, Đồng Nai",
        "Ở thôn Đoài, xã Đức Hợp (huyện Kim Động), anh Đỗ Văn Tám trồng nhãn. Anh thu 90 tấn. | Hưng Yên | Đức Hợp, Hưng Yên"
      })
  void aCompanyIsWhereItsNameSays(String text, String province, String place) {
    assertThat(SubjectCase.all(text, "2019-10-15", province).getLast().place()).isEqualTo(place);
  }

  @Test
  void theDistrictIsTheOneNamedLast() {
    String text =
        "Huyện Đông Anh có 36 cơ sở. Theo Chủ tịch UBND huyện Thạch Thất, huyện đã phạt 16 cơ sở.";
    assertThat(SubjectCase.of(text, "16 cơ sở", "2019-07-09", "Hà Nội").place())
        .isEqualTo("Thạch Thất, Hà Nội");
  }

  @Test
  void theProvinceOfAnArticleMayHaveATitle() {
    String text = "Năm 2018, TP.HCM có 25 dự án.";
    assertThat(SubjectCase.of(text, "25 dự án", "2019", "TP Hồ Chí Minh").placeCode())
        .isEqualTo("79");
  }

  @Test
  void aDistrictThatOnlySpeaksIsTheOneMeant() {
    String text =
        "UBND huyện Kim Động cho biết vừa rà soát hộ nghèo. Kết quả toàn huyện có 900 hộ nghèo. Tỷ lệ"
            + " giảm 5%.";
    assertThat(SubjectCase.of(text, "900 hộ nghèo").place()).isEqualTo("Kim Động, Hưng Yên");
    assertThat(SubjectCase.of(text, "5%").place()).isEqualTo("Kim Động, Hưng Yên");
  }

  @Test
  void aWholeDistrictThatIsNotNamedIsNotTheProvince() {
    assertThat(SubjectCase.of("Toàn huyện có 900 hộ nghèo.", "900 hộ nghèo").place()).isNull();
  }

  @Test
  void aCommuneInAListHoldsForItsItemAlone() {
    String text =
        "Huyện Kim Động trồng 900 ha nhãn. Trong đó có 85 ha tại xã Toàn Thắng; 30 ha ổi mới trồng."
            + " Sản lượng tăng 5%.";
    assertThat(SubjectCase.of(text, "30 ha").place()).isEqualTo("Kim Động, Hưng Yên");
    assertThat(SubjectCase.of(text, "5%").place()).isEqualTo("Kim Động, Hưng Yên");
  }

  @Test
  void theFirstOfAWholeIsNotTheWhole() {
    String text = "Huyện Kim Động dẫn đầu. Xã Toàn Thắng nghèo ít nhất trên toàn huyện là 2%.";
    assertThat(SubjectCase.of(text, "2%").place()).isEqualTo("Toàn Thắng, Hưng Yên");
  }
}
