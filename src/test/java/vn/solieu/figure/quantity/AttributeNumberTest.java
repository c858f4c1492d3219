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
