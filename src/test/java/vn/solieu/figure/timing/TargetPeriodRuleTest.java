package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPeriodRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // when it was set, and what it is measured against
        "Ngân hàng tin vào mục tiêu lợi nhuận 2.200 tỷ đồng đã đề ra từ đầu năm.|2019",
        "Kế hoạch năm 2019 cao hơn nhiều so với kế hoạch năm 2017. Cụ thể, hãng kỳ vọng lãi 9 tỷ"
            + " đồng.|2019",
        // crops to come
        "Vụ đông xuân 2018-2019, xã cấy 900 ha. Vụ hè thu, xã dự kiến cấy 800 ha.|2018/2019; 2019",
        "Vụ mùa tới, xã dự kiến cấy 800 ha.|2020",
        "Vụ đông xuân tới, xã dự kiến cấy 800 ha.|2019/2020",
        "Niên vụ cà phê 2018-2019, xã thu 900 tấn.|2018/2019",
        // what is so now is another figure
        "Mục tiêu đến năm 2025: - Tỷ lệ gỗ xẻ đạt 60%, so với 30% hiện nay.|2025; 2019-10",
        // what begins now
        "Từ giờ đến tháng 11, xã dự kiến cấy 800 ha.|2019-10/2019-11",
        "Từ giờ đến năm 2030, xã phấn đấu trồng 800 ha rừng.|2030",
        // what opens the clause of another figure
        "Huyện được giao kế hoạch 9 tỷ đồng, đến hết tháng 6 giải ngân 5 tỷ đồng, đạt 39%."
            + "|2019; 2019-01/2019-06; 2019-01/2019-06 < plan:2019",
        // the day on which it was passed
        "Ngày 26/9, đại hội thông qua kế hoạch doanh thu 900 tỷ đồng.|2019",
        "Ngày 26/4, đại hội thông qua kế hoạch doanh thu 900 tỷ đồng.|2019",
        // the plan named before
        "Ngày 9/10/2019, tỉnh ban hành nghị quyết về kế hoạch năm 2020. Thu ngân sách phấn đấu từ"
            + " 900 tỷ đồng trở lên.|2020",
        "Huyện bàn chương trình hành động nhiệm kỳ 2020-2025. Trong 5 năm, huyện sẽ huy động 900 tỷ"
            + " đồng. Thu ngân sách phấn đấu mỗi năm tăng 10%.|2020/2025; 2020/2025",
        "Nhiệm kỳ 2020-2025, huyện phấn đấu thu nhập đến năm 2025 đạt 70 triệu đồng/người/năm."
            + " Trong nhiệm kỳ, huyện phấn đấu tạo việc làm cho 900 người.|2025; 2020/2025",
        // the year of constant prices is none of a plan
        "Giai đoạn 2021-2025, huyện đặt mục tiêu giá trị sản xuất (giá so sánh năm 2010) tăng"
            + " 16%/năm.|2021/2025",
        // an income of a year is no rate of growth
        "Năm 2019, tỉnh phấn đấu thêm 9 xã đạt chuẩn. Thu nhập phải đạt 40 triệu đồng/người/năm."
            + "|2019; 2019",
        // what was reached is of a month, the plan of its year
        "CPI tháng 9/2019 tăng 2%, trong giới hạn mục tiêu 4% đã đề ra.|2019-09; 2019",
        "Nhiệm kỳ 2015-2020, huyện có 9 xã đạt chuẩn. Nhiệm kỳ tới, huyện phấn đấu thu ngân sách"
            + " tăng 12%/năm.|2020; 2020/2025",
        // the day of the meeting is not that of the plan
        "Ngày 26/4/2019, đại hội thông qua kế hoạch kinh doanh với doanh thu dự kiến đạt 900 tỷ"
            + " đồng, tăng 8% so với năm 2018.|2019; 2019 < 2018",
        // nothing is planned for a day that is over
        "Theo phương án bàn tại cuộc họp ngày 3/10, giai đoạn đầu sẽ lấy 90 ha.|null",
        "Theo đề án trình ngày 2/10/2019, huyện sẽ mở 9 bến xe.|null",
        "Tại buổi làm việc ngày 8/10, công ty cho hay sẽ tuyển 900 lao động.|null",
        // what is to be spent by a month sums
        "Tỉnh yêu cầu đến hết tháng 11 giải ngân đạt trên 65% kế hoạch.|2019-01/2019-11 <"
            + " plan:2019",
      })
  void aTargetIsOfItsPlan(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
