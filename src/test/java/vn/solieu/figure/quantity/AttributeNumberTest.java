package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class AttributeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Xe loại dưới 9 chỗ ngồi; ",
        "Ô tô dưới 9 chỗ ngồi; ",
        "Lượng ô tô nguyên chiếc dưới 9 chỗ ngồi là 5.000 chiếc; 5000 chiếc",
        "Xe 2 bánh bị cấm; ",
        "Tôm cỡ 100 con/kg giá 90.000 đồng/kg; 90000 VND/kg",
        "Cá loại 0,7 kg/con giá 25.000 đồng/kg; 25000 VND/kg",
        "Heo từ 95 đến 110 kg/con bán chậm; 95..110 kg/con",
        "Dây gas, bình gas 12 kg tăng giá; ",
        "Bình quân mỗi người sụt trung bình 11 kg; 11 kg",
        "Đường dây 110 kV dài 25 km; 25 km",
        "Tivi 55 inch giảm giá; ",
        "Xe tải 5 tấn lật; ",
        "Xe tải chở 5 tấn gạo; 5 t",
        "Thi nội dung 5.000 m nữ; ",
        "Ở cự ly 2 km có radar; 2 km",
        "Tổng điểm thi 3 môn; ",
        "Học sinh thi 3 môn; 3 môn",
        "Xe Ford Everest 7 chỗ; ",
        "Nhà hát Bến Thành 700 chỗ; 700 chỗ",
        "Lượng xe từ 9 chỗ ngồi trở xuống là 20 xe; 20 xe",
        "Xóa phòng học 3 ca; ",
        "Sân có 9.000 chỗ ngồi; 9000 chỗ ngồi"
      })
  void sizesThatNameAKindAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
