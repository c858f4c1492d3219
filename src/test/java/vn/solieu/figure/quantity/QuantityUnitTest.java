package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class QuantityUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lượt khách tham quan phố cổ lên tới 2,1 triệu thì đông; 2100000 lượt khách",
        "Khách sạn thu 2 triệu mỗi phòng; 2000000 VND/phòng",
        "Cổ phiếu đã tăng gấp 3 kể từ đó; 3 lần",
        "Số lượng người dùng đã vượt mốc 1,8 tỷ trên toàn cầu; 1800000000 người over",
        "Khách chi 2 triệu; 2000000 VND",
        "Phòng giá 2 triệu đồng/đêm thì doanh thu vào khoảng: 540 triệu; 2000000 VND/đêm | 540000000 VND",
        "Giao dịch hơn 1,7 tỉ triệu cổ phiếu; ",
        "Đón 134 triệu lượt khách, tăng so với 113 triệu của năm 2016; 134000000 lượt khách | 113000000 lượt khách",
        "Bán 123 triệu cổ phiếu, giá trị 900 triệu; 123000000 cổ phiếu | 900000000 VND",
        "Có 20 cây đào, trị giá 7 triệu; 20 cây | 7000000 VND",
        "Thiệt hại 146,4 tỉ peso; ",
        "Nộp 350 triệu bảng Anh; 350000000 GBP",
        "Năm 2018 được 1.300 tỷ giai đoạn 2016-2017; 1300000000000 VND",
        "Cán mốc nửa tỷ view; 500000000 view",
        "Khủng long sống 65 triệu năm trước; ",
        "Đường dài 450 triệu HK; ",
        "Có 112 triệu cổ phiếu, khối lượng lên gần 300 triệu; 112000000 cổ phiếu | 300000000 cổ phiếu under",
        "Thất nghiệp 1.059.000 người. Con số hơn 1 triệu này không lớn; 1059000 người | 1000000 người over",
        "Con số 480 tỷ làm ông lo; 480000000000 VND",
        "Anh nợ 200 triệu đồng. Con số lên 300 triệu; 200000000 VND | 300000000 VND",
        "Toán có 6.102 bài trên 8, 228 bài điểm 10; 6102 bài | 228 bài",
        "Tổng số cổ phần bán được là 46 triệu; 46000000 cổ phần"
      })
  void aUnitIsNoGuess(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
