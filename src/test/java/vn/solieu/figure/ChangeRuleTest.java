package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Công an bắt thêm 2 nghi can; level",
        "Sai phạm làm tăng lãi vay trong thời gian thi công 108 triệu đồng; change up",
        "Hà Tăng chi 81 tỷ đồng; level",
        "Giá Vàng Tăng 5%; change up",
        "Miệng hố sụt khoảng 5 m2; level",
        "Chậu lớn hơn từ 2-4 triệu đồng; level",
        "Giá cao hơn nữa, từ 10-15 triệu đồng; level",
        "Gồm 10% thuế giá trị gia tăng và 15% thuế khác; share | share",
        "Giá tiêu đồng loạt mất 1.500 đồng/kg; change down",
        "Được giảm giá bơm tưới 10.000 đồng/công; change down",
        "Nông nghiệp tăng 5,4% thì công nghiệp vọt lên 15,9%; change up | change up",
        "Vật tư bật lên 2,2% so với tháng 7; change up",
        "Tỷ lệ hộ nghèo vọt lên 12%; share",
        "Nợ xấu ở mức 0,68%, giảm so với cuối năm trước là 0,81%; share | share",
        "Lượng bão lớn hơn 30% so với trung bình các năm; change up",
        "Không tăng biên chế, chỉ tuyển dụng 50% số nghỉ hưu; share",
        "Thuế tăng mạnh, tăng từ 5%-8%, theo đề xuất; change up",
        "Tay nghề cao hơn là một đòi hỏi lớn, khoảng 70% ứng viên không đạt; share",
        "Lãi tăng mạnh ở mức 31% so với quý trước, đạt 40 tỷ đồng; change up | level",
        "Giá tăng nhẹ trở lại 1.410 USD, tăng vượt mốc 200.000 đồng; level | level",
        "Giá giảm mạnh về ngưỡng dưới 15.000 đồng; level",
        "Lượng nhập thấp hơn so với lượng nhập bình quân của quý trước là 8.850 chiếc; level",
        "Ngân hàng hạ lãi suất 0,25%; change down",
        "Nguồn vốn tăng trưởng mạnh, nợ xấu dưới 1%; share",
        "Có nhiều nhóm tăng giá, dẫn đầu là hàng ăn 1,02%; change up",
        "Giải ngân đạt 40% kế hoạch, thấp hơn tỷ lệ cùng kỳ 5,1 điểm phần trăm; completion | change down",
        "Nợ công giảm dần, như năm 2017 là 62,6% GDP; share",
        "Tăng trưởng kinh tế, theo báo cáo, đạt 6%; change up",
        "Dư nợ tăng trưởng từ 12% trở lên; change up",
        "Huyện để mất 74 ha rừng; level",
        "Chỉ số tăng 0,18 điểm (0,32%); change up",
        "Lãi gấp rưỡi so với đầu năm (657 tỷ đồng); level",
        "Lỗ 9,5 tỷ đồng, giảm mạnh so với số lỗ gần 288 tỷ đồng; level | level",
        "Đầu tư 11,2 tỷ đồng, tăng mạnh so với 658 triệu đồng; level | level",
        "Xăng không cao hơn 18.588 đồng/lít; level",
        "Số học sinh phải thấp hơn 50% tổng số; share",
        "Suy giảm khả năng lao động từ 81% trở lên; share",
        "Cổ phiếu mất 100 đồng, còn 40.600 đồng; change down | level",
        "Cầu rộng 6 làn, lớn hơn so với cầu cũ chỉ có 4 làn; level | level",
        "Doanh số tăng mạnh, hãng hiện nắm 77% thị phần; share",
        "Xếp loại tốt giảm 10%, thay vào đó là sự tăng trưởng 7%; change down | change up",
        "Ngân hàng giảm tỉ giá trung tâm 10 đồng, còn 23.047 đồng/USD; change down | level",
        "Sau năm ngày với mức tăng tổng cộng 27 đồng, giá giảm; change up",
        "Tiền đồng mất giá 2,6%; change down",
        "Giá nhích lên 41.300 đồng/kg; level",
        "Tiếp tục tăng trưởng mạnh, dẫn đầu lượng khách với 44% thị phần; share",
        "Sự sụt giảm chủ yếu do trích lập dự phòng tới 4,7 lần so với cùng kỳ; change up",
        "Sản lượng tăng 11,76% so với cùng kỳ; change up",
        "Cao hơn cùng kỳ gần 5%; change up",
        "Hơn cùng kỳ 60 người; change up",
        "Thêm 241 phòng; change up",
        "Giảm xuống 3,6%; share",
        "Nâng tỷ lệ lên 89%; share",
        "Sản lượng lên 378 tấn; level",
        "Tăng trưởng tín dụng đạt 10,73%; change up",
        "Mức tăng lên tới 11,51%; change up",
        "Tăng từ 3% lên 5%; share | share",
        "Giá gạo tăng 300 đồng/kg, lên 7.300 đồng/kg; change up | level",
        "Tăng cường 20 cán bộ; level",
        "Gấp 2,3 lần cùng kỳ; change up",
        "Giảm nghèo còn 5%; share",
        "Hụt 1.686ha so với vụ trước; change down",
        "Giá trị tăng thêm đạt 5 tỷ đồng; level",
        "Đường kéo dài hơn 100 km; level",
        "Giảm cả 3 tiêu chí; level",
        "Tăng trưởng thấp hơn năm trước từ 0,2 đến 1 điểm phần trăm; change down",
        "Tỷ lệ giảm nghèo đạt 1,5%/năm; change down",
        "Hộ nghèo giảm từ 0,5% trở lên; change down",
        "Rẻ hơn tuyến cũ 40.000 đồng; change down",
        "Nhập khẩu phình ra 18%; change up",
        "Mất hơn 1 triệu đồng tiền vé; level",
        "Chặt hạ gần 10 ha rừng; level"
      })
  void aVerbOfChangeMakesAChange(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
