package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class NumberedThingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cháy ở tầng 2 chợ Tân Lập; ",
        "Cầu thủ mang áo số 9 người Bỉ ghi bàn; ",
        "Trường số 1 học sinh được nghỉ; ",
        "Giường số 6 toa 8 bỏ trống; ",
        "Sống ở căn hộ 1205 tòa A2; ",
        "Ngủ ở phòng 305 khách sạn Hoa Mai; ",
        "Xem tập 12 phim truyền hình; ",
        "Làm bài 2 trang 10; ",
        "Mở trang 10 sách Toán; ",
        "Nhà ở tổ 50 khu đô thị mới; ",
        "Phường 12 người dân phấn khởi; ",
        "Tuyến buýt 205 xe chạy từ sáng; ",
        "Học lớp 4 trường Tiểu học; ",
        "Thửa 45 tờ bản đồ 12 xã Tân Dân; ",
        "Công ty ở vị trí 26 trong tổng số 50 thương hiệu; ",
        "Tổ công tác 363 Công an quận 5 tuần tra; ",
        "Tổ công tác 141 cảnh sát giao thông vào cuộc; ",
        // counts
        "Mỗi phường 12 hộ; 12 hộ",
        "Quận có 5 phường 12 khu phố; 5 phường | 12 khu phố",
        "Nhà 3 tầng 12 phòng học; 3 tầng | 12 phòng học",
        "Số 12 hộ còn lại chưa nhận; 12 hộ",
        "Trong tổng số 12 dự án; 12 dự án",
        "Vùng có dân số 5.000 người; 5000 người",
        "Công an triệu tập 21 học sinh; 21 học sinh",
        "Quy hoạch hạ tầng 11 lô đất; 11 lô đất",
        "Số 1.200 hộ ấy nghèo; 1200 hộ",
        "Lớp 30 học sinh; 30 học sinh"
      })
  void whatFollowsANumberedThingIsNotCounted(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
