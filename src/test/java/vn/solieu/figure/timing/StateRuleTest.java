package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 tháng, tỉnh thu 900 tỷ đồng. Tỉnh có 104 xã.|2019-01/2019-09; 2019-10",
        "9 tháng, tỉnh bán 900 tấn cá. Giá cá 29.000 đồng/kg, tăng 2.000 đồng/kg so với cùng kỳ."
            + "|2019-01/2019-09; 2019-10; 2019-10 < 2018-10",
        "9 tháng, tỉnh thu 900 tỷ đồng. Ở chợ, cam rao 20.000 đồng/kg.|2019-01/2019-09; 2019-10",
        "Năm 2018, vườn quất giảm 9 ha. Quất đang bán 200.000 đồng/chậu.|2018; 2019-10",
        "Quý II, tỉnh thu 900 tỷ đồng. Giá cà phê chỉ còn 33.000 đồng/kg.|2019-04/2019-06; 2019-10",
        "9 tháng, ngân hàng cho vay 900 tỷ đồng. Lãi suất ngắn hạn 7,5 - 9%/năm."
            + "|2019-01/2019-09; 2019-10",
        // a bracket ends nothing
        "Năm 2018, tỉnh bán 90 tấn cá. Tỉnh có 900 tàu cá (công suất 9.000 CV), riêng tàu lớn có 40"
            + " chiếc.|2018; 2019-10; 2019-10; 2019-10",
      })
  void whatIsThereIsThereNow(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a stock was told of at the end of a year
        "Đến hết năm 2017, dân số là 900.000 người. Ở thành thị có 90.000 người, nữ chiếm 51%."
            + "|2017; 2017; 2017",
        "Hết năm 2018, 98% dân dùng nước sạch. Toàn tỉnh có 38 công trình; tỷ lệ thất thoát 18%."
            + "|2018; 2018; 2018",
        // prices of the season
        "Vụ hè thu 2018, huyện gặt 900 ha. Giá lúa 5.300 đồng/kg, thấp hơn vụ trước 400 đồng/kg."
            + "|2018; 2018; 2018 < 2017",
        "Vụ tôm năm 2018, huyện thu 900 tấn; giá tôm cao hơn cùng kỳ năm trước 12.000 đồng/kg."
            + "|2018; 2018 < 2017",
        // what is measured against the year before is of the year
        "Năm 2018, công ty lãi 9 tỷ đồng. Công ty có 900 công nhân, thu nhập 9 triệu đồng/tháng,"
            + " hơn năm trước 6%.|2018; 2019-10; 2018; 2018 < 2017",
        // some of the people counted
        "Dân số năm 2018 là 900.000 người. Nam có 440.000 người; nữ 460.000 người.|2018; 2018;"
            + " 2018",
        // the mean of what was spoken of
        "Năm 2018, tỉnh nuôi 900 ha cá. Giá cá trung bình 29.000 đồng/kg.|2018; 2018",
        // no word of having
        "Đến hết tháng 7/2019, tỉnh chi 900 tỷ đồng, đạt 40% kế hoạch. Vốn hỗ trợ có mục tiêu 411"
            + " tỷ đồng.|2019-01/2019-07; 2019-01/2019-07 < plan:2019; 2019-01/2019-07",
        // what rose did so in the time spoken of
        "CPI tháng 8 tăng 0,3%. Trong số đó có 7 nhóm tăng: giáo dục 2%.|2019-08; 2019-08; 2019-08",
        "Tháng 8, sản lượng đạt 900 tấn. Có 12 doanh nghiệp giảm lợi nhuận.|2019-08; 2019-08",
        "6 tháng đầu năm, tỉnh thu 900 tỷ đồng. Cả nước có 45 địa phương không tăng thu."
            + "|2019-01/2019-06; 2019-01/2019-06",
        // the time spoken of is named
        "6 tháng đầu năm, tỉnh thu 900 tỷ đồng. Trong kỳ có 90 dự án mới.|2019-01/2019-06;"
            + " 2019-01/2019-06",
        "Quý I/2019, thu đạt 900 tỷ đồng. Trong kỳ, chi đạt 800 tỷ đồng; có 9 dự án mới."
            + "|2019-01/2019-03; 2019-01/2019-03; 2019-01/2019-03",
        "Năm 2018, tỉnh xuất khẩu 9 tỷ USD. Nhập khẩu trong kỳ là 8 tỷ USD.|2018; 2018",
        // compared with another quarter, it is of a quarter
        "Quý II/2019, tỷ lệ thất nghiệp là 2%. Lực lượng lao động có 900 nghìn người, tăng 1% so"
            + " với quý I/2019.|2019-04/2019-06; 2019-04/2019-06; 2019-04/2019-06 <"
            + " 2019-01/2019-03",
      })
  void whatBelongsToTheTimeToldStaysInIt(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 2/9, lượng nước tiêu thụ đạt 90.000 m3. Nhà máy đang cấp nước cho 900 hộ, trong đó"
            + " 71% ở phố.|2019-09-02; 2019-10; 2019-10",
        "Ngày 5/8/2019, kho xuất 90 tấn gạo. Kho đang giữ 900 tấn thóc.|2019-08-05; 2019-10",
        "Ngày 12/9, bến đón 90 lượt xe. Bến đang quản lý 80 xe khách.|2019-09-12; 2019-10",
      })
  void whatGoesOnDoesSoBeyondTheDayOfAnEvent(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
