package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedPeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what neither stands nor sums by its words is as it was of the figure before
        "Đến hết tháng 9, tổng dư nợ đạt 900 tỷ đồng. Khối quốc doanh đạt 500 tỷ đồng."
            + "|2019-09-30; 2019-09-30",
        "Đến hết tháng 9, tỉnh thu ngân sách 900 tỷ đồng. Khối quốc doanh đạt 500 tỷ đồng."
            + "|2019-01/2019-09; 2019-01/2019-09",
        "Đến hết tháng 9, tỉnh có 90 doanh nghiệp số; kinh tế số đạt 9 tỷ đồng."
            + "|2019-09-30; 2019-09-30",
        // applicants are counted over months, jobless rates stand
        "6 tháng đầu năm, tỉnh tạo việc làm cho 900 người. Tỷ lệ thất nghiệp đến cuối tháng 6 là"
            + " 2%. Có 90 người nộp hồ sơ hưởng trợ cấp thất nghiệp.|2019-01/2019-06; 2019-06-30;"
            + " 2019-01/2019-06",
        // both ends of a stretch of days
        "Từ ngày 1-4/9/2019, tỉnh đón 9.000 lượt khách.|2019-09-01/2019-09-04",
        // what is added is no state
        "Năm 2018, tỉnh thu 900 tỷ đồng. Tỉnh có thêm 9 xã đạt chuẩn.|2018; 2018",
        "Đến hết tháng 9, tỉnh có 9 nhà máy, tổng công suất 900 MW.|2019-09-30; 2019-09-30",
        // what sums does not stand with what stood
        "Ngày 30/6, tổng dư nợ đạt 900 tỷ đồng. Lợi nhuận đạt 9 tỷ đồng.|2019-06-30;"
            + " 2019-01/2019-06",
        "Người trồng rừng từ năm 1989, năm 2018 lãi 9 tỷ đồng.|2018",
        "Tuần này, giá lúa 6.000 đồng/kg.|2019-10-15",
        "Đến giữa tháng 9, tỉnh có 900 dự án.|2019-09-15",
        "Kết thúc quý II/2019, lợi nhuận đạt 9 tỷ đồng, tổng dư nợ đạt 900 tỷ đồng."
            + "|2019-04/2019-06; 2019-06-30",
        "Theo báo cáo 4 tháng đầu năm 2019 được sở công bố ngày 11-5, thu nội địa đạt 900 tỷ đồng."
            + "|2019-01/2019-04",
        "Theo báo cáo 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm, xuất khẩu đạt 9 tỷ"
            + " USD.|2019-01/2019-06",
        "Cổ phiếu tăng 60% trong 1 tháng.|null",
        "Đơn hàng tháng 8 giảm 20%. Ngân hàng tháng 9 lãi 9 tỷ đồng.|2019-08; 2019-09",
        // a remark is of the time of its level
        "Đến hết tháng 9, tỉnh giải ngân 900 tỷ đồng, thấp hơn tỷ lệ cùng kỳ 2 điểm phần trăm."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09",
        "Trong 2 năm 2017 và 2018, tỉnh tạo việc làm cho 900 người.|2017/2018",
        "Giai đoạn 2016-2018, vốn huy động đạt 900 tỷ đồng, tổng dư nợ đạt 90 tỷ đồng.|2016/2018;"
            + " 2018",
        "GRDP quý III tăng 8%. Tín dụng đến cuối quý đạt 900 tỷ đồng.|2019-07/2019-09; 2019-09-30",
        "Tại thời điểm 30/9/2019, vốn của các tổ chức tín dụng đạt 900 tỷ đồng.|2019-09-30",
        "Do lỗ trong quý III, cả năm 2018, ngân hàng chỉ lãi 9 tỷ đồng.|2018",
        "Năm 2018, ngân hàng trích dự phòng theo Thông tư 08/2016 số tiền 9 tỷ đồng.|2018",
        "Năm 2018, tiền mặt giảm từ 900 tỷ đồng hồi đầu năm xuống 90 tỷ đồng.|2017-12-31; 2018",
        "9 tháng, tỉnh cho vay 900 tỷ đồng; tổng dư nợ 5.000 tỷ đồng.|2019-01/2019-09; 2019-09-30",
        "Kết thúc năm học 2018-2019, tỷ lệ tốt nghiệp đạt 96%.|2018/2019",
        "Năm 2018, thu ngân sách tăng 9%. Quý IV/2018, tỉnh có 9 dự án mới. So với năm 2015, kinh"
            + " tế gấp 2 lần.|2018; 2018-10/2018-12; 2018 < 2015",
        // now is the publication date, not the day just told of
        "Ngày 2/9, chợ bán 900 tấn. Vùng chuyên canh hiện rộng 90 ha.|2019-09-02; 2019-10",
        "Tính đến 5/10, dịch đã ở 90 xã. Riêng Ân Thi đến nay tiêu hủy 900 con lợn.|2019-10-05;"
            + " 2019-10",
        "Ngày 31/8, 9 tàu ra khơi. Chủ tàu hiện được vay tối đa 95%.|2019-08-31; 2019-10",
        // a balance stands where its report does
        "Đến 30/9/2019, tổng dư nợ đạt 900 tỷ đồng. Nợ xấu hiện là 9 tỷ đồng.|2019-09-30;"
            + " 2019-09-30",
        // a look at the end of the months passes by
        "6 tháng đầu năm, thu đạt 900 tỷ đồng. Dư nợ cuối tháng 6 là 90 tỷ đồng. Vận tải giảm 5%."
            + "|2019-01/2019-06; 2019-06-30; 2019-01/2019-06",
        // many stood so at the end of years
        "Giai đoạn 2010-2015, số hộ nuôi giảm 900 hộ, xuống 90 hộ.|2010/2015; 2015",
        // what is built stands when it is told
        "Ngày 7/10, tỉnh khởi công nhà máy công suất 90 MW.|2019-10",
        "Dự án có tổng mức đầu tư 900 tỷ đồng.|2019-10",
        "Nhà máy có vốn 900 tỷ đồng; xong vào tháng 6-2021.|2019-10",
        "Công ty có 9 gói thầu đang làm, công nhân giảm từ 90 người hồi tháng 1 xuống 50 người."
            + "|2019-10; 2019-01; 2019-10",
        // what is left of the year
        "6 tháng đầu năm, tỉnh thu 900 tỷ đồng. Từ nay đến cuối năm, sở mở 9 lớp."
            + "|2019-01/2019-06; 2019-07/2019-12",
        // "nhưng" opens the clause of another
        "Năm 2018, tỉnh nhận 900 tỷ đồng nhưng đến tháng 11 mới chi 300 tỷ đồng.|2018;"
            + " 2018-01/2018-11",
        "Sáng nay, sở công bố kết quả kỳ thi THPT quốc gia 2019. Tỷ lệ đỗ là 90%.|2019",
        "Khảo sát mới đây cho thấy 9 km đê bị sạt.|2019-10",
        "Quý II/2019, dân số từ 15 tuổi trở lên là 900 nghìn người.|2019-04/2019-06",
      })
  void whatWasSpokenOfGoesOn(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
