package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class PlanSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Các chỉ tiêu kế hoạch năm 2019 được phê duyệt gồm doanh thu 50 tỷ đồng, lãi 2 tỷ đồng. # target | target",
        "Kế hoạch 2020 của ngành như sau: giá trị sản xuất 900 tỷ đồng, chia ra thủy sản 300 tỷ đồng, trồng trọt 600 tỷ đồng; sản lượng từ 50 tấn trở lên. # target | target | target | target",
        "Nhiệm vụ thu ngân sách năm 2019 của TP. Hưng Yên là 399 tỷ đồng, tăng 8%. # target | target up",
        "Nhiệm vụ năm ấy là khó, thu 399 tỷ đồng. # level",
        "Kế hoạch vụ xuân gồm 500 ha lúa, 200 ha ngô. # target | target",
        "Cho năm 2020, chỉ tiêu huy động là tăng ít nhất 13%, dư nợ tăng không quá 14%. # target up | target up",
        "Chỉ tiêu tỉnh theo đuổi là lượng đăng ký mới mỗi năm tăng 10-12%. # target up",
        "Chỉ tiêu đặt ra cho năm 2020 là thu 50 tỷ đồng, chi 40 tỷ đồng. # target | target",
        "Kịch bản được chọn cho năm 2020: GRDP tăng 8%, công nghiệp tăng 11%. # target up | target up",
        "Dự toán HĐND giao cho năm 2020: thu 500 tỷ đồng, chi 400 tỷ đồng. # target | target",
        "Nhiệm vụ năm 2020 là trồng 500 ha rừng. # target",
        "Đích của năm 2020 là 500 ha rừng. # target",
        "Yêu cầu đặt ra là tăng trưởng tín dụng 14%. # target up",
        "Trong 20 chỉ tiêu, có 15 chỉ tiêu vượt kế hoạch. # level | level",
        "Một số chỉ tiêu tăng khá là xuất khẩu đạt 500 triệu USD. # level",
        "Kế hoạch thu năm nay là 90 tỷ đồng; chín tháng thu 70 tỷ đồng. # target | level"
      })
  void whatAPlanIsIsPlanned(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
