package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SeriesUnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Có 1.268 doanh nghiệp (85,1%), tư nhân 7 (0,4%); 1268 doanh nghiệp | 85.1 % | 7 doanh nghiệp | 0.4 %",
        "Tuyển 30 chỉ tiêu, điểm từ 19.88, điểm môn; 30 chỉ tiêu",
        "Kim Bảng 35 làng, Thanh Liêm 28 và Bình Lục 10; 35 làng | 28 làng | 10 làng",
        "Bán xe Hyundai 72 cho 5 hộ; 5 hộ",
        "Giải V-League 1 có 5 đội; 5 đội",
        "Vốn 4.215 tỷ đồng, số trở lại là 97, tạm ngừng 112 và giải thể 45 doanh nghiệp; 4215000000000 VND | 97 doanh nghiệp | 112 doanh nghiệp | 45 doanh nghiệp",
        "Dân số tỉnh tăng lên 1,35 triệu vào năm 2025; 1350000 người",
        "Số người dùng ví điện tử vượt 1,8 triệu trên toàn tỉnh; 1800000 người over",
        "Doanh số bán hàng đạt 1,2 triệu trong ngày; 1200000 VND",
        "Một số xã nợ hơn 100 triệu trong năm; 100000000 VND over",
        "Sở có 117 việc thì có đến 54 chưa xong; 117 việc | 54 việc",
        "Có 8 chỉ tiêu đạt và 5 vượt kế hoạch; 8 chỉ tiêu | 5 chỉ tiêu",
        "Thêm 14 cháu, không dừng ở con số 103; 14 cháu | 103 cháu",
        "Xuất 60 tấn, tăng 5 so với năm trước; 60 t | 5 t"
      })
  void aBareNumberTakesTheUnitOfItsSeries(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
