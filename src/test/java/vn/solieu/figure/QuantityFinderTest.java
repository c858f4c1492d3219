package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sản lượng đạt 1,35 triệu tấn thép; 1350000 t",
        "Năng suất 72,5tạ/ ha; 72.5 tạ/ha",
        "Sản lượng giảm13,9%; 13.9 %",
        "Rừng trồng 130.600ha; 130600 ha",
        "Diện tích 3.000m2 và 45 m³; 3000 m2 | 45 m3",
        "Giá thóc 150,000 đồng/kg; 150000 VND/kg",
        "Lãi từ 150 đến trên 200 triệu đồng; 150000000..200000000 VND",
        "Rộng từ 5 đến dưới 10 ha; 5..10 ha",
        "Cổ phiếu giảm 8 phiên liên tiếp; ''",
        "Máy có số đuôi 3827272 (7), đã bán 79 xe; 79 xe",
        "Bia bán 4,84 tỉ USD với nhãn Sài Gòn và 333; 4840000000 USD",
        "Trong tháng 6 phần lớn chuyến bay đúng giờ; ''",
        "Cắt giảm 2,8 triệu ngày công; 2800000 ngày công",
        "Đưa hơn 7.000 thực tập sinh sang Nhật; 7000 thực tập sinh over",
        "Giá dầu 58,386 USD/thùng, cà phê 1,250 USD/tấn; 58.386 USD/thùng | 1250 USD/t",
        "Bình quân 1,934 USD/người, xuất 1,588 tỷ USD; 1934 USD/người | 1588000000 USD",
        "Doanh thu đạt 2,500 tỷ đồng, chi 5,500 triệu đồng; 2500000000000 VND | 5500000000 VND",
        "Trị giá 194,143 tỷ đồng; 194143000000 VND",
        "Luân chuyển 192 triệu tấn.km và 15,3 triệu HK.km; 192000000 t.km | 15300000 người.km",
        "Lợi nhuận âm hơn 18 tỷ đồng; -18000000000 VND over",
        "Lợi nhuận xuống mức âm 18 tỷ.; -18000000000 VND",
        "Kết quả là -18 tỷ đồng, vốn âm 2 triệu USD; -18000000000 VND | -2000000 USD",
        "Tăng trưởng âm 2,5%, thu âm 12 bài hát; 2.5 % | 12 bài",
        "Giá thóc 10.000 đến 12.000 đồng/kg; 10000..12000 VND/kg",
        "Tỷ lệ 5-7% mỗi vụ; 5..7 %",
        "Tỷ lệ từ 5 đến 7%; 5..7 %",
        "Lãi 5 – 7 triệu đồng; 5000000..7000000 VND",
        "Vốn từ 500 triệu đến 1 tỷ đồng; 500000000..1000000000 VND",
        "Tỷ lệ tăng từ 3% lên 5%; 3 % | 5 %",
        "Đàn gà 7 triệu 520 nghìn con; 7520000 con",
        "Thu hai mươi bảy nghìn tỷ đồng; 27000000000000 VND",
        "Trồng một trăm hai mươi héc-ta; 120 ha",
        "Có 15/20 ngành tăng; 15 ngành",
        "Có 2/3 số hộ thoát nghèo; 2 hộ",
        "Thu nhập 45 triệu đồng/người/năm; 45000000 VND/người/năm",
        "Lương 8-9 triệu/tháng; 8000000..9000000 VND/tháng",
        "Mỗi hộ lãi 2 tỷ/vụ; 2000000000 VND/vụ",
        "Sản xuất 10 tỷ kWh mỗi năm; 10000000000 kWh/năm",
        "Tiêu thụ 8,3 lít cồn/người/năm; 8.3 l/người/năm",
        "Đạt 28,5 giường bệnh/10.000 dân; 28.5 giường bệnh/10.000 dân",
        "Vốn $5 triệu và USD 12; 5000000 USD | 12 USD",
        "Đón 1,62 triệu và 735 nghìn lượt khách; 1620000 lượt khách | 735000 lượt khách",
        "Việc làm cho 3.970 người, tăng 470 so với cùng kỳ; 3970 người | 470 người",
        "Số doanh nghiệp mới, tạm ngừng và giải thể lần lượt là 131, 911 và 462; 131 doanh nghiệp | 911 doanh nghiệp | 462 doanh nghiệp",
        "Khách đạt 1,76 triệu lượt, tổng thu trên 2.900 tỷ.; 1760000 lượt | 2900000000000 VND over",
        "Tỷ lệ cao hơn 5,56 điểm phần trăm; 5.56 điểm %",
        "Tăng 2,3 lần; 2.3 lần",
        "Giảm 29 ha (-0,08%); 29 ha | 0.08 %",
        "Lãi suất 6-7%/năm; 6..7 %/năm",
        "Vay ba phẩy năm phần trăm; 3.5 %",
        "Đàn trâu 115,7 nghìn con, dê 51,7 nghìn.; 115700 con | 51700 con",
        "Kế hoạch giảm từ 1.000 xuống còn 500 cửa hàng; 1000 cửa hàng | 500 cửa hàng",
        "Năm thành viên có 7 người, tài sản 20.000 tỷ (ước tính); 7 người | 20000000000000 VND",
        "Báo lãi 1.100 tỷ quý I/2017; 1100000000000 VND",
        "Có 31/44 chung cư tranh chấp; 31 chung cư",
        "Bán 20 triệu CP; 20000000 cổ phiếu",
        "Có 3 vị trí và 9 chủ đầu tư; 3 vị trí | 9 chủ đầu tư",
        // a misprint is left out, not guessed
        "Mệnh giá 100.00 đồng; ''",
        "Tôm sú 1,6 tiệu USD; ''",
        "Chở 1,2 triệu giờ bay an toàn; ''",
        "Xếp thứ 4 và 5 lần lượt là hai huyện, với 3 tấn; 3 t",
        "Đạt 281,3 Tr.người.Km; 281300000 người.km",
        "Luân chuyển 1.250 triệu tấn.km; 1250000000 t.km",
        "Đạt 450 triệu XYZ.; ''",
        "Đã thu 6.159/6.509 triệu đồng; 6159000000 VND",
        "Gieo cấy 590/593 ha lúa; 590 ha",
        "Đất 34.400 m 2 trồng ngô; 34400 m2",
        "Số người tham gia là 918.520, bao phủ 89,3%; 918520 người | 89.3 %",
        "Bình quân 29,6 cháu/nhóm lớp; 29.6 cháu/nhóm lớp"
      })
  void readsNumbersWithTheirUnits(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
