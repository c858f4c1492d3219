package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what they make, not who they are
        "Các hộ trồng bưởi trong xã lãi khoảng 60 triệu đồng/ha. | 60 triệu đồng/ha | lãi",
        "Tỷ lệ người bệnh hài lòng với sự phục vụ của y tá đạt 91%. | 91% | Tỷ lệ người bệnh",
        "Diện tích ngô, lạc gieo sớm tại xã Đoàn Đào, xã Minh Tân là 40 ha. | 40 ha | Diện tích ngô",
        "Số hộ phải dời nhà khi nước lên là 75 hộ. | 75 hộ | Số hộ",
        "Năng suất sữa tại các trại bò mới đạt 22 lít/con. | 22 lít/con | Năng suất sữa",
        // the measure says more than the unit
        "Tổng số chỗ ngồi của các rạp lên 4.200 ghế. | 4.200 ghế | Tổng số chỗ ngồi",
        // what was done to the measure, a range, a size
        "Vốn xây chợ dân sinh năm nay đã giải ngân 41 tỷ đồng. | 41 tỷ đồng | Vốn",
        "Mức lương phổ biến tại thị trường Nhật từ 30 đến 35 triệu đồng/tháng. | từ 30 đến 35 triệu đồng/tháng | Mức lương",
        "Cụm nhà xưởng rộng 12 ha. | 12 ha | Cụm nhà xưởng",
        "Giá vé qua trạm chỉ còn 15.000 đồng. | 15.000 đồng | Giá vé qua trạm",
        // the measure that ends a longer phrase
        "Xã khởi công nhà máy điện công suất 30 MW. | 30 MW | công suất",
        // past a comma and a clause without figures
        "Giá tôm tăng vọt lên 210.000 đồng/kg. | 210.000 đồng/kg | Giá tôm",
        "Chi phí thức ăn quá lớn, lên tới 30 triệu đồng. | 30 triệu đồng | Chi phí thức ăn",
        // a quantity or a time within the subject
        "Học phí đối với 3 ngành sư phạm không quá 9 triệu đồng/năm. | 9 triệu đồng/năm | Học phí",
        "Số máy cày trên 1 thôn trong cùng thời gian cũng tăng từ 2,5 lên 7 máy. | 7 máy | Số máy cày",
        // "tổng" begins a name of its own
        "Có 12 xưởng liên doanh tổng vốn chỉ đạt 80 triệu USD. | 80 triệu USD | tổng vốn",
        // a clause of its own names its own subject
        "Tốc độ tăng chậm lại vì nhóm dệt may giảm 3%. | 3% | nhóm dệt may"
      })
  void namesTheMeasureThatOpensTheClause(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).startsWith(indicator);
  }
}
