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
        "Năm 2018, ba tỉnh nuôi ong trọng điểm bán 900 tấn mật. | 900 tấn | ",
        // the town or province that the sentence opens with
        "Ở Cần Thơ, lãnh đạo ngành cho hay thành phố sẽ lo chỗ ở cho 9.350 hộ. | 9.350 hộ | Cần Thơ",
        "Tại Nghệ An, Sở Công Thương cho biết toàn tỉnh có 900 chợ. | 900 chợ | Nghệ An",
        // the country is a yardstick, or the whole of a share
        "Kinh tế tăng 6,8%, nhanh hơn mức chung cả nước 0,9 điểm phần trăm. | 0,9 điểm phần trăm | Hưng Yên",
        "Nhà máy phát 6 tỷ kWh, chiếm 2,8% sản lượng điện toàn quốc và thấp hơn 5% so với kế hoạch. | 5% | Hưng Yên",
        // villages of a province are many, a place named twice is one
        "Doanh thu các làng nghề Nam Định năm 2018 vượt 9.600 tỷ đồng. | 9.600 tỷ đồng | Nam Định",
        "Sau khi nhập Hải Dương và Hải Phòng, thành phố Hải Phòng có 4,6 triệu dân. | 4,6 triệu dân | Hải Phòng",
        // a torn acronym is no title
        "Năm 2018, bội chi bằng 3% GD P. Những tháng sau, tỉnh thu 90 tỷ đồng. | 90 tỷ đồng | Hưng Yên",
        // a school told by its district is there in what follows
        "Trường Tiểu học Toàn Thắng (huyện Kim Động) nhỏ. Năm 2018, trường có 612 học sinh. | 612 học sinh | Kim Động, Hưng Yên"
      })
  void whatIsNamedByItsLevelGoesBack(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote).place()).isEqualTo(place);
  }
}
