package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AimPredicateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Thu ngân sách 900 tỷ đồng và 12 xã về đích là hai cái đích của năm 2020. # target | target",
        "GRDP tăng 9% là mục tiêu tỉnh đặt ra cho năm tới. # target up",
        "Đón 2 triệu lượt khách, thu 500 tỷ đồng: đó là chỉ tiêu ngành du lịch nhận cho năm 2020. # target | target",
        "Đón 2 triệu lượt khách, thu 500 tỷ đồng. Đó là chỉ tiêu ngành du lịch nhận cho năm 2020. # target | target",
        "80 triệu đồng/người là mức thu nhập mà huyện hướng tới. # target",
        "80 triệu đồng/người là con số huyện nhắm đến. # target",
        "80 triệu đồng/người là thu nhập bình quân mà nghị quyết đề ra. # target",
        "95% dân số có bảo hiểm y tế là điều ngành phấn đấu đạt được. # target",
        "Giảm 2% hộ nghèo là yêu cầu đặt ra cho năm 2020. # target down",
        "Xuất khẩu 500 triệu USD, đây là kế hoạch cả năm. # target",
        "Xuất khẩu 500 triệu USD - con số mà tỉnh kỳ vọng cho năm sau. # target",
        "Mức 500 triệu USD được chọn làm mục tiêu xuất khẩu. # target",
        "Tỉnh lấy 500 triệu USD làm mục tiêu. # target",
        "Thu 500 tỷ đồng là kết quả vượt mục tiêu. # level",
        "Thu 500 tỷ đồng là mức cao nhất từ trước đến nay. # level",
        "Đội tuyển cử 200 người làm nhiệm vụ. # level",
        "Đã có 5 đô thị, 9 đô thị là mục tiêu của năm 2030. # level | target"
      })
  void wordsBehindMakeAims(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
