package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class LabelNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Em học lớp 9 trường THCS Tân Lập; ",
        "Lương cao nhất 18 triệu đồng/tháng, thuộc trường THPT Tương Dương 2; 18000000 VND/tháng",
        "Thuộc nhà máy Sông Hinh 2, sản lượng 40 tấn; 40 t",
        "Trạm xá nhận cùng lúc 6 bệnh nhân; 6 bệnh nhân",
        "Huyện thu hồi 20 ha đất và phục hồi 12 ha rừng; 20 ha | 12 ha",
        "Đường điện chiếu sáng 15 km; 15 km",
        "Cháy lúc 6; ",
        "Cháy ở tầng 5 tòa nhà thương mại; ",
        "Dịch phát sinh 41 ổ dịch; 41 ổ dịch",
        "Điện thoại 14,5 tỷ USD; 14500000000 USD",
        "Có 60 xã, Kim Hòa 12, Tân Hòa 10; 60 xã | 12 xã | 10 xã",
        "Rác phát sinh 610 tấn; 610 t",
        "Huy động tại thị trường 1 và trái phiếu tăng 22%; 22 %",
        "Phòng cảnh sát Q. 8 kết luận; ",
        "Ban chỉ đạo 389 quốc gia; ",
        "Xe biển kiểm soát 67 L -5013; ",
        "Giá nước thấp hơn cùng kỳ 25 đồng/m3; 25 VND/m3",
        "Sản lượng cao hơn cùng kỳ 12 tấn; 12 t",
        "Tai nạn giảm so với cùng kỳ 14 vụ; 14 vụ",
        "Cao hơn cùng kỳ 2018; ",
        "Xuất khẩu hơn cùng kỳ 16%; 16 %",
        "Lớp 6.2 trường Duy Ninh; ",
        "Khoá 38 Học viện Hành chính; ",
        "Hội nghị Trung ương 5 khoá XII; ",
        "Theo Luật Doanh nghiệp 2014 ban hành thì có 3 ban; 3 ban",
        "Trong tháng 6 đơn vị xử lý 12 vụ; 12 vụ",
        "Giải Jackpot 2 loại hình Mega 6/55 có 3 loại; 3 loại",
        "Tồn kho Lô 4: 148 tỷ đồng; 148000000000 VND",
        "Theo Điều 5 của Luật; ",
        "Đứng thứ 6/34 địa phương; ",
        "Đón vị khách thứ 6 triệu; ",
        "Thu xổ số đợt 780 tỷ đồng; 780000000000 VND",
        "Xếp thứ 12 cả nước; ",
        "Dọc quốc lộ 1 và tỉnh lộ 2; ",
        "Cơn bão số 2 vào bờ; ",
        "Gọi số 0220.3000.000 ngay; ",
        "Hotline 1900.0000 trực; ",
        "Địa chỉ số 12 - 14 đường Trần Phú; ",
        "Nợ nhóm 3, nhóm 4 và 5; ",
        "Tháng 8 và 9, tỉnh; ",
        "Khu công nghiệp Sóng Thần 3, huyện; ",
        "Thắng 3-1 trên sân; ",
        "Sinh năm 1976 ở huyện; ",
        "Hạt điều 40 tấn; 40 t",
        "Tổng số 12 dự án; 12 dự án",
        "Mỗi ngày 20 tấn rác; 20 t/ngày",
        "Có lớp 30 học sinh; 30 học sinh",
        "Ở thôn 10 xã Tân Lập, 5 hộ mất nhà; 5 hộ",
        "Hoàn thành giai đoạn 1 dự án cầu; ",
        "Tạm ứng đợt 2 cho 7 hộ; 7 hộ",
        "Học sinh lớp 1, 2, 6 học trước 3 em; 3 em",
        "Họp ở phòng 204 nhà B; ",
        "Đoạn km 122+500 sạt 300 m3; 300 m3",
        "Thua ở vòng 11 giải hạng nhì; ",
        "Thu xổ số 780 tỷ; 780000000000 VND"
      })
  void labelsRanksAndPhonesAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
