package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AgendaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tỉnh đặt mục tiêu đến năm 2030 có 5 đô thị. Khi ấy công nghiệp góp 45 - 46% GRDP, dịch vụ góp từ 31 đến 32%.; target | target | target",
        "Đến năm 2030, tỉnh muốn có 5 đô thị. Cũng tới mốc ấy, che phủ rừng giữ ở 60%.; target | target",
        "Tỉnh có 27 ha, nhiều hơn quy hoạch đến năm 2025. Giá còn 80.000 đồng/kg.; level | level",
        "Tỉnh đặt mục tiêu đến năm 2030 có 5 đô thị. Lúc đó, thu nhập đạt 90 triệu đồng/người.; target | target",
        "Tỉnh đặt mục tiêu đến năm 2030 có 5 đô thị. Cũng theo văn kiện này, thu nhập đạt 90 triệu đồng/người.; target | target",
        "Tỉnh đặt mục tiêu đến năm 2030 có 5 đô thị. Cùng với đó, hộ nghèo giảm 1%/năm.; target | target down",
        "Tỉnh đặt mục tiêu đến năm 2030 có 5 đô thị. Năm nay tỉnh có 2 đô thị.; target | level",
        "Tỉnh đặt mục tiêu thu 50 tỷ đồng. Hộ nghèo còn dưới 1%.; target | target",
        "Tỉnh đặt mục tiêu thu 50 tỷ đồng, chi 40 tỷ đồng. Hộ nghèo là 1%.; target | target | target",
        "Tỉnh đặt mục tiêu nuôi 50 con dê. Dê đực nặng 35 kg.; target | level",
        "Tỉnh đặt mục tiêu thu 50 tỷ đồng. Nay đã có 12 xã về đích.; target | level",
        "Tỉnh đặt mục tiêu thu 50 tỷ đồng. Năm 2018 có 12 xã về đích.; target | level",
        "Tỉnh đặt mục tiêu thu 50 tỷ đồng. Mưa bão làm hỏng cây. Phải có 12 xã về đích.; target | target",
        "Thu 9 tỷ đồng, bằng 75% kế hoạch (12 tỷ đồng). Có 12 xã về đích.; level | completion | target | level",
        "Giá dự kiến tăng 5%. Có 12 xã về đích.; target up | level",
        "Hội đồng thông qua các chỉ tiêu cho năm 2020. Có 12 xã về đích, che phủ rừng 59%.; target | target",
        "Huyện sơ kết thực hiện kế hoạch giai đoạn 2016-2020. Có 12 xã về đích.; level"
      })
  void aimsGoOnUntilFactsAreTold(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
