package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class UnitReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Điện được xây năm 1428 đời vua Lê; ",
        "Bão làm 1 phân trường tốc mái; 1 phân trường",
        "Tòa nhà có 768 đầu báo khói, 96 nút nhấn khẩn; 768 đầu báo | 96 nút",
        "Có 4,7 máy bay/triệu dân; 4.7 máy bay/triệu dân",
        "Còn 17 hộ nghèo/50 hộ dân; 17 hộ nghèo | 50 hộ dân",
        "Ghi sai 1 ký tự, mua 5 ký gạo; 5 kg",
        "Có 9 huyện/thị xã bị dừng; 9 huyện",
        "Đạt 18,2 tiêu chí/xã; 18.2 tiêu chí/xã",
        "Chi 259 đồng một lít/kg; 259 VND/l",
        "Giá 500-600 triệu đồng/nền; 500000000..600000000 VND/nền",
        "Giá 33,350 – 33,800 triệu đồng/lượng; 33350000..33800000.000 VND/lượng",
        "Xe mang số 67 L -5013; ",
        "Có 177 oanh tạc cơ cất cánh; 177 oanh tạc cơ",
        "Chợ có 12 tiểu thương; 12 tiểu thương",
        "Trồng 5.000 chôm chôm; 5000 chôm chôm",
        "Không đoàn 376 buộc phải quay lại; ",
        "Cổ phần hoá 6 DNNN; 6 doanh nghiệp",
        "Giá 23.380 đồng/USD; 23380 VND/USD",
        "Phí 250.000 đồng/báo cáo; 250000 VND/báo cáo",
        "Bán 3.619.000 đồng một chỉ; 3619000 VND/chỉ",
        "Hải Hậu có 41 làng, Ý Yên 25.; 41 làng | 25 làng",
        "Đề án 885 M dài 120 m; 120 m",
        "Dung tích trên 175 cm3; 175 cm3 over",
        "Xử lý 300 tấn rác thải/ngày; 300 t/ngày",
        "Giá từ 1 tỷ - 2 tỷ bao gồm thuế; 1000000000..2000000000 VND",
        "Giá 30.600 đồng/một cổ phiếu; 30600 VND/cổ phiếu",
        "Giá 3.000 USD/BTC; 3000 USD/BTC",
        "Phí 10.000 đồng một bản; 10000 VND/bản",
        "Phí 100 USD/1 người; 100 USD/người",
        "Hỗ trợ 287.000 đồng/1 thâm niên; 287000 VND/thâm niên",
        "Còn 8.000 tỷ kiến nghị trung ương hỗ trợ; 8000000000000 VND",
        "Sản lượng là 57 máy bay một tháng; 57 máy bay/tháng",
        "Thăm 3 dự án một năm trước; 3 dự án",
        "Giá tăng từ 1.720 đồng. kWh lên 1.864 đồng/kWh; 1720 VND/kWh | 1864 VND/kWh",
        "Chi 940 triệu thưởng 94 học sinh; 940000000 VND | 94 học sinh",
        "Tuyến chở 20.000 hành khách/giờ/hướng; 20000 hành khách/giờ/hướng",
        "Đảo rộng 2.500 héc - ta, có 40 bất động sản; 2500 ha | 40 bất động sản",
        "Thợ làm 5.000 giờ lao động, mất 3 ngón tay; 5000 giờ lao động | 3 ngón tay",
        "Tiếp nhận 12 kiến nghị; 12 kiến nghị",
        "Có 2.800 tỉ phú, 140 đầu bếp, 13 xe chuyên dụng; 2800 tỷ phú | 140 đầu bếp | 13 xe chuyên dụng",
        "Mất 50 triệu đồng một cách dễ dàng; 50000000 VND",
        "Có 5 nam thanh niên và 6 đầu việc; 5 nam thanh niên | 6 đầu việc",
        "Có 4 điều kiện vay vốn; 4 điều kiện",
        "Nhà đầu tư Hòa Bình 5 cam kết góp vốn; ",
        "Cả 2 bàn bạc với nhau; "
      })
  void countsWhatFollows(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
