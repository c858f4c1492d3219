package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of which text and date tell no more. */
class VagueTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vài năm trước, xã có 300 hộ nghèo, tỷ lệ 12%.|null; null",
        "Hơn 10 năm trước, xã có 300 hộ nghèo.|null",
        "Khoảng 5 năm trước, anh Nam nuôi 4 con bò.|null",
        "Chừng 5-6 năm trước, anh Nam nuôi 4 con bò.|null",
        "Cách đây gần 10 năm, xã có 300 hộ nghèo.|null",
        "Những năm gần đây, tỉnh thu hút 50 dự án, trong đó năm 2018 là 9 dự án.|null; 2018",
        "Thời gian qua, 15 hộ đã thoát nghèo.|null",
        "Nếu trước đây mỗi ha lãi 20 triệu đồng thì nay lãi 60 triệu đồng.|null; 2019-10",
        "Năm 2018, xã có 9 ha ổi. Trước đây, xã trồng 90 ha lúa. Xã thu 9 tỷ đồng.|2018; null;"
            + " 2018",
        "Có năm, ông thu 500 triệu đồng.|null",
        // a breakdown goes on with it
        "9 tháng, xã thu 9 tỷ đồng. Mấy năm trước, xã nghèo thu 3 tỷ đồng. Trong đó, thuế 1 tỷ"
            + " đồng.|2019-01/2019-09; null; null",
      })
  void nothingIsGuessed(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cách đây 10 năm, xã có 300 hộ nghèo.|2009",
        "Cách đây 3 tháng, giá heo là 50.000 đồng/kg.|2019-07",
        "Ba tháng trước, giá heo là 50.000 đồng/kg.|2019-07",
        "10 năm trước, xã có 300 hộ nghèo.|2009",
        "Riêng tuần từ 1/10 đến 7/10, tỉnh có 90 ca, bớt 9 ca so với tuần trước (99"
            + " ca).|2019-10-01/2019-10-07; 2019-10-01/2019-10-07 < 2019-09-24/2019-09-30;"
            + " 2019-09-24/2019-09-30",
        "Hai ngày 2/9 và 3/9, tỉnh đón 900 lượt khách.|2019-09-02/2019-09-03",
        // part of a name
        "Khu vực tỉnh Hà Tây trước đây có 29 khu công nghiệp.|2019-10",
        // no time at all
        "Năm 2018, sản lượng đạt 900 tấn, cao nhất từ trước đến nay; xã Hưng Đạo đạt 90 tấn.|2018;"
            + " 2018",
        "Trong 5 năm gần đây, tỉnh thu hút 50 dự án.|2015/2019",
      })
  void whatIsKnownIsTold(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
