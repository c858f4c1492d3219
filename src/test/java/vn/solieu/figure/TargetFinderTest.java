package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Huyện lên kịch bản sơ tán 40.000 dân; target",
        "Thực hiện chủ trương khoán rừng, 106 ha rừng đã được giao cho 178 hộ; level | level",
        "Công an phối hợp Sở KH - CN bắt giữ 42.000 lít; level",
        "Dự toán thu ngân sách của thành phố năm nay là gần 400 tỷ đồng; target",
        "Vốn hỗ trợ có mục tiêu 411 tỷ đồng; level",
        "Nhiều chỉ tiêu vượt kế hoạch: giường bệnh đạt 320 giường; level",
        "Được dự báo 80 tấn, giảm 50% so với năm 2018 (150 tấn); target | target down | level",
        "Năm 2022, tỉnh chọn kịch bản GRDP tăng 11%; target up",
        "Phải giảm 10% biên chế, tỉnh vẫn thiếu 100 giáo viên; target down | level",
        "Phải kiểm soát nợ xấu dưới 3%; target",
        "Đại hội đặt đích tăng trưởng bình quân 11%/năm; target up",
        "Xã phải có trên 65% hộ gia đình văn hóa; target",
        "Tỉnh phấn đấu có thêm 20 xã đạt chuẩn; target up",
        "Đặt mục tiêu giá trị sản xuất tăng 15%, trong đó công nghiệp 17%; target up | target up",
        "Số tiền cam kết cho vay là 9.710 tỷ đồng; level",
        "Cần hoàn thành 12 triệu m2, mới đạt 34%; target | share",
        "Trung tâm dự báo cho biết bão cách đảo 100 km; level",
        "Số đường bay có thể tiếp tục tăng 44%; target up",
        "Tỉnh phấn đấu thu 500 tấn, tăng 5%; target | target up",
        "Đặt mục tiêu đón 5 triệu lượt khách; target",
        "Kế hoạch năm 500 tỷ đồng; target",
        "Đạt 76% kế hoạch năm (500 tấn); completion | target",
        "Đạt 76% kế hoạch năm, tăng 5% so với cùng kỳ; completion | change up",
        "Dự kiến cả năm thu 5 tấn; target",
        "Dự ước cả năm thu 5 tấn; level",
        "Không đạt mục tiêu 500 tấn; target",
        "Đến năm 2030, tỉnh có 5 đô thị; target",
        "Đến năm 2018, tỉnh có 5 đô thị; level",
        "Chương trình mục tiêu quốc gia hỗ trợ 5 xã; level",
        "Đã thu 5 tấn. Sẽ thu 6 tấn.; level | target",
        "Dân số còn 17 triệu người vào năm 2067; target",
        "Chỉ tiêu này đạt 7 tỷ đồng; level",
        "Đã xây dựng kế hoạch khuyến công năm 2019 gồm các đề án với kinh phí hơn 900 triệu đồng; level",
        "Đạt 51% so với nghị quyết đề ra (230 tỷ đồng); completion | target",
        "Đại hội đề ra chỉ tiêu giảm nghèo bình quân là 1%/năm; target down",
        "Cổ phiếu được giao dịch quanh mức 13.000 đồng; level",
        "Năm 2024, kế hoạch nuôi 50 ha, sản lượng 215 tấn; target | target",
        "Kế hoạch năm 50 tỷ đồng, thực hiện 40 tỷ đồng (đạt 80%); target | level | completion",
        "Thu 9 tỷ đồng/12 tỷ đồng, đạt 75% dự toán; level | target | completion",
        "Nếu giá dầu tăng 10% thì giá cước sẽ tăng 2%; target up | target up",
        "Nếu GRDP tăng 8% thì chỉ tiêu đạt được; target up",
        "Nếu lương tăng 50%, đời sống khá lên, nay lương tăng 5%; target up | change up",
        "Thu nội địa, nếu trừ tiền đất, đạt 90 tấn; level",
        "Thu 5.136 tấn, cao hơn mục tiêu 5.055 tấn, lãi 212 tấn; level | target | level",
        "Vượt xa con số 135 tấn đặt ra hồi đầu năm; target",
        "Xuất khẩu 328 tấn và dự kiến đến năm 2030 chạm mốc 1.000 tấn; level | target",
        "Kế hoạch cả năm đạt 50 tấn thóc và 40 tấn ngô; target | target",
        "Nếu loại trừ thu bất thường thì lợi nhuận sẽ chỉ còn 260 tấn; level",
        "Giá thịt có thể tăng tới 70%; target up",
        "So với chỉ tiêu là 155 tấn thóc và 23 tấn ngô thì mới đạt 5%; target | target | share",
        "Nếu năm 2015 chỉ có 5 xã thì nay có 20 xã; level | level",
        "Dự báo tăng trưởng của các vùng: miền núi 6%, giảm 1 điểm phần trăm, đồng bằng 7%; target up | target down | target up",
        "Hộ nghèo giảm 3,2% (kế hoạch giảm 3% trở lên); change down | target down",
        "Phấn đấu nâng tỷ lệ từ 82% lên 90%; share | target",
        "Phấn đấu thu 90 tấn (năm 2014 đạt 82 tấn); target | level",
        "Theo kế hoạch, lớp gồm 20 em nhưng thực tế chỉ có 9 em; target | level",
        "Nhích 0,8%, quá thấp so với chỉ tiêu tăng 7,5%; change up | target up",
        "Kém xa mức tăng 7,5% đề ra cho cả năm; target up",
        "Lãi đạt 75% kế hoạch mục tiêu, nợ xấu ở mức 1%; completion | share",
        "Theo quy hoạch đến năm 2035, vùng có diện tích tự nhiên 6.000 km2; level",
        "Xe có thể phát hiện mục tiêu từ khoảng cách 6 km; level",
        "Đặt mục tiêu thu 172 tỷ đồng. Tổng tài sản tại ngày 30/6/2019 là 383 tỷ đồng; target | level",
        "Năm tới sẽ rất khó, song ông nhấn mạnh thu nhập chỉ trên 2.000 USD; level",
        "Lệnh cấm sẽ gây tổn thất cho ngành đã tạo ra 5.000 việc làm; level",
        "Cô được nhắm đến ngôi vị bởi chiều cao 1,7 m; level",
        "Bộ Tài chính giao 3.738 tỷ đồng, HĐND tỉnh giao 5.500 tỷ đồng; target | target",
        "Còn cách chỉ tiêu 92,6% khá xa; target",
        "Trong 25 chỉ tiêu chủ yếu có 14 chỉ tiêu vượt; level | level",
        "Các chỉ tiêu chủ yếu năm tới: thu 50 tấn; target"
      })
  void plansGoalsAndForecastsAreTargets(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
