package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernedPeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the months of the year, not of the one that a plan ends with
        "Họp bàn kế hoạch bán than đến năm 2030, hãng cho biết trong 3 tháng đầu năm đã bán 23 tấn."
            + "|2019-01/2019-03",
        // days of the lunar calendar
        "Từ 29 tháng Chạp đến 4 tháng Giêng, ga đón 9.000 khách.|null",
        "Ngày 28 tháng Chạp, ga đón 9.000 khách.|null",
        "Tháng Giêng, ga đón 9.000 khách.|2019-01",
        // what was reached only then
        "Quý I/2019 xuất khẩu đạt 90 triệu USD, cùng kỳ chỉ đạt gần 7 triệu USD."
            + "|2019-01/2019-03; 2018-01/2018-03",
        "Tính đến 30/9/2018, lợi nhuận chưa phân phối còn 30 tỷ đồng.|2018-09-30",
        "Năm học 2018-2019, trường có 600 học sinh. Đến nay, huyện còn 9 điểm trường.|2018/2019;"
            + " 2019-10",
        "Vụ mùa 2019, xã cấy 900 ha. Đến nay đã gặt 800 ha.|2019; 2019",
        "Đến đầu tháng 9, tỉnh có 90 mã số vùng trồng.|2019-09",
        "Đến đầu tháng 10, xã đã thu hoạch 900 ha.|2019-01/2019-10",
        "Đến giữa tháng 9, xã có 90 hộ nghèo.|2019-09-15",
        // what is there at the end of the years changed by then
        "Nhiệm kỳ 2011-2015, xã thu 9 tỷ đồng; thu nhập đạt 30 triệu đồng/người, tăng 9 triệu đồng"
            + " so với năm 2010.|2011/2015; 2015; 2015 < 2010",
        // a look back
        "9 tháng, xã thu 9 tỷ đồng. Con số này, hồi năm 2011, là 2 tỷ đồng. Xã chi 8 tỷ đồng."
            + "|2019-01/2019-09; 2011; 2019-01/2019-09",
        "9 tháng, xã thu 9 tỷ đồng. Bốn năm về trước, xã thu 2 tỷ đồng.|2019-01/2019-09; 2015",
        // the same quarter, not that of another year
        "Quý III, xã thu 9 tỷ đồng. Cùng quý, xã chi 8 tỷ đồng.|2019-07/2019-09; 2019-07/2019-09",
        // the feast is a cause
        "Tết Kỷ Hợi đẩy giá lên trong tháng 2. Thực phẩm tăng 2%.|2019-02",
        "Trong quý, doanh thu đạt 9 tỷ đồng.|2019-07/2019-09",
        "Doanh thu giảm so với tháng 1. 9 tháng, xã thu 9 tỷ đồng.|2019-01/2019-09",
      })
  void whatAnExpressionMeansInItsText(String text, String times) {
    String date = text.startsWith("Trong quý") ? "2019-11-20" : "2019-10-15";
    assertThat(TimingCase.of(text, date)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 1/4/2019, tỉnh có 900.000 người. Tốc độ tăng dân số bình quân 10 năm qua là 1,2%/năm."
            + " Nam giới 400.000 người.|2019-04-01; 2010/2019; 2019-04-01",
        "Ngày 1/4/2019, tỉnh có 900.000 người. Trong 10 năm qua, tỉnh thu 9 tỷ đồng. Tỉnh"
            + " chi 8 tỷ đồng.|2019-04-01; 2010/2019; 2010/2019",
      })
  void aRateOfManyYearsPassesBy(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
