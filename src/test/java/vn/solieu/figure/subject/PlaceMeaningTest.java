package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceMeaningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what belongs to the district, commune or region named before
        "Huyện ủy Kim Động họp. Năm 2018, thu ngân sách của huyện đạt 90 tỷ đồng. | 90 tỷ đồng | Kim Động, Hưng Yên",
        "Kim Động về đích. Đến nay 17/17 xã của huyện có chợ. | 17/17 xã | Kim Động, Hưng Yên",
        "Vụ nhãn mang về cho huyện Kim Động 60 tỷ đồng. | 60 tỷ đồng | Kim Động, Hưng Yên",
        "Ở xã Toàn Thắng (huyện Kim Động), nghề mộc đẩy thu nhập của xã lên 50 triệu đồng. | 50 triệu đồng | Toàn Thắng, Hưng Yên",
        "Xã Toàn Thắng, huyện Kim Động đã khác. Đất của xã rộng 900 ha. | 900 ha | Toàn Thắng, Hưng Yên",
        "Tại 5 thôn của xã Toàn Thắng có 300 hộ nghèo. | 300 hộ nghèo | Toàn Thắng, Hưng Yên",
        "Thu nhập của xã viên khoảng 70 triệu đồng. | 70 triệu đồng | Hưng Yên",
        "Tây Nguyên có 600.000 ha cà phê, riêng Hưng Yên mua 2.000 tấn. Năm 2018, toàn vùng thu 3 tỷ USD. | 3 tỷ USD | Tây Nguyên",
        // the country is no province spoken of; what opens a sentence holds past a semicolon
        "Cả nước có 90.000 ha nhãn. Năm 2018, tỉnh này có 4.000 ha. | 4.000 ha | Hưng Yên",
        "Tính cả nước, năm 2006 có 900 cầu; đến năm 2018 có 1.200 cầu. | 1.200 cầu | Việt Nam",
        // the next of a list, and who looks after a zone
        "Hưng Yên thu 900 tỷ đồng. Đứng sau là Tiền Giang 525 tỷ đồng. | 525 tỷ đồng | Tiền Giang",
        "Ban Quản lý Khu kinh tế Hưng Yên cho biết các khu công nghiệp đón 10 dự án. | 10 dự án | Hưng Yên",
        "Năm 2018, 13 tỉnh, thành Đồng bằng sông Cửu Long xuất khẩu 8 tỷ USD. | 13 tỉnh | Đồng bằng sông Cửu Long",
        "Năm 2018, ba tỉnh nuôi ong trọng điểm bán 900 tấn mật. | 900 tấn | "
      })
  void whatIsNamedByItsLevelGoesBack(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote).place()).isEqualTo(place);
  }
}
