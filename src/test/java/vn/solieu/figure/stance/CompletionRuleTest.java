package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class CompletionRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cầu Sông Luộc chậm tiến độ 4% so với kế hoạch.; completion down",
        "Nhiều dự án chậm tiến độ nhưng vốn vẫn đạt 60% kế hoạch.; completion",
        "Còn thiếu 90 tỷ đồng nữa mới đạt kế hoạch.; completion down",
        "Hãng điều chỉnh giảm hơn 70% kế hoạch năm.; change down",
        "Thu 990 tỷ đồng, vượt 10% so dự toán (tương ứng vượt 90 tỷ đồng).; level | completion up | completion up",
        "Tỉnh được phân bổ 480 tỷ đồng, giải ngân 240 tỷ đồng (50%).; level | level | completion",
        "Xuất khẩu đạt 90 triệu USD, gấp đôi cùng kỳ, bằng 75% kế hoạch.; level | completion",
        "Tín dụng đã tăng 9% trên chỉ tiêu 14% được giao.; change up | target",
        "Tín dụng cả năm dự kiến tăng 21%, so với kế hoạch 18% đặt ra trước đó.; target up | target",
        "Độ che phủ rừng còn 38,8%, thấp hơn nghị quyết 2,2 điểm phần trăm.; share | completion down",
        "Kinh phí 47,6 tỷ đồng, tiết kiệm 5% so với dự toán.; level | completion down",
        "Có thêm 12 xã về đích, hụt 3 xã so với kế hoạch.; level | completion down",
        "Có 12 xã về đích, thiếu 3 xã so với kế hoạch.; level | completion down",
        "Có 12 xã về đích, dôi 3 xã so với chỉ tiêu.; level | completion up",
        "Xuất khẩu 900 triệu USD, nhiều hơn 380 triệu USD so với kế hoạch 5 năm.; level | completion up",
        "Xuất khẩu 900 triệu USD, hơn kế hoạch 380 triệu USD.; level | completion up",
        "Thu 500 tỷ đồng, quá dự toán 12%.; level | completion up",
        "Nhà máy phát 6 tỷ kWh, thấp hơn 5% so với kế hoạch do 1 tổ máy gặp sự cố.; level | completion down | level",
        "Chi 41 tỷ đồng, vượt mức trung ương giao tới 13 tỷ đồng; level | completion up",
        "Trường dành tối đa 20% chỉ tiêu xét học bạ; share",
        "Thoái vốn xuống dưới 50% với lộ trình cụ thể; share",
        "Nhích từng bước, rồi giảm hơn 70% kế hoạch; completion down",
        "Dịch vụ đạt 9,6% xấp xỉ chỉ tiêu đề ra; share",
        "Nợ xấu chỉ còn 2,07% như mục tiêu đề ra; share",
        "Đạt 76% kế hoạch năm; completion",
        "Bằng 99% so với kế hoạch; completion",
        "Sau 9 tháng mới hoàn thành 29% doanh thu và 18% lợi nhuận; completion | completion",
        "Hoàn thành 29% khối lượng, doanh thu chiếm 18%; share | share",
        "Chi thưởng vượt 680 triệu đồng so với năm trước; change up",
        "Tính ra, 1% dự toán thu đã tương đương 4.000 tỷ đồng; share | level",
        "Vượt 5% kế hoạch; completion up",
        "Thấp hơn 3% so với dự toán; completion down",
        "Vượt kế hoạch 5%; completion up",
        "Giải ngân đạt 33%; completion",
        "Thu và chi đạt lần lượt 45% và 52% kế hoạch; completion | completion",
        "Vượt 1 điểm % so với kế hoạch; completion up",
        "Đạt 92% so với cùng kỳ; change down",
        "Hoàn thành kế hoạch trước 3 tháng, vượt 4%.; completion up",
        "Đã giải ngân 54/175 tỷ đồng, tỷ lệ 31%; share | completion",
        "Vượt 470 triệu USD so với kế hoạch; completion up",
        "Điện đạt 90 triệu kWh, cao hơn kế hoạch 2 triệu kWh; level | completion up",
        "Tỷ lệ hộ nghèo là 9%, giảm 3% và vượt kế hoạch 0,5 điểm phần trăm; share | change down | completion up",
        "Thu 900 tỷ đồng, thấp hơn dự toán 12 tỷ đồng; level | completion down",
        "Tỷ lệ hồ sơ đúng hạn 95%, vượt mục tiêu 90%; share | target",
        "Tỷ lệ tiêm chủng là 97%, vượt kế hoạch 85%; share | target",
        "Độ che phủ rừng đạt 52%, vượt chỉ tiêu 50%; share | target",
        "Tỷ lệ hộ dùng nước sạch là 92%, vượt kế hoạch 2%; share | completion up",
        "Lãi 90 tỷ đồng, vượt kế hoạch 80 tỷ đồng; level | target",
        "Thấp hơn 5 xã so với mục tiêu; completion down",
        "Thu 470 triệu USD so với kế hoạch 400 triệu USD; level | target",
        "Vượt 4% so với cùng kỳ; change up"
      })
  void aShareOfAPlanIsACompletion(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
