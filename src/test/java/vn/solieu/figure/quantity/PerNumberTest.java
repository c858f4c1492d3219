package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class PerNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Số giường bệnh trên 1 vạn dân: 45,7 giường; 45.7 giường/vạn dân",
        "Giá trị sản phẩm/1 ha đất: 98 triệu đồng; 98000000 VND",
        "Cứ sau 1 mẻ cá, thuyền lại về bến; ",
        "Nung 1 mẻ gốm; 1 mẻ",
        "Bình quân 1 ha lãi 50 triệu đồng; 50000000 VND",
        "Đạt 8,5 bác sĩ/10.000 dân; 8.5 bác sĩ/10.000 dân",
        "Có trên 1.000 hộ; 1000 hộ over",
        "Chỉ 1 ha bị hại; 1 ha"
      })
  void whatARateIsCountedForIsNoFigure(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
