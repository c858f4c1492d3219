package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class SizeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bể nước 3m x 4m x 2m; ",
        "Tấm lợp 1,2 x 2,4 m; ",
        "Hố sâu 3 x 4 x 2 m nằm cạnh 5 nhà; 5 nhà",
        "Ảnh cỡ 3×4; ",
        "Lô đất 5*20m giá 2 tỷ đồng; 2000000000 VND",
        "Lô đất 5 * 20 m; ",
        "Tủ 60cm x 40cm x 2m; ",
        "Xưởng rộng 20 m x 50 m; ",
        // an x that begins a word is none
        "Thu 3 xe và 20 m vải; 3 xe | 20 m",
        "Có 12 x; "
      })
  void sidesOfAThingAreNoAmounts(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
