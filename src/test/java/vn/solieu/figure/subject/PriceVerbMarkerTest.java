package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceVerbMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gạo nếp bán lẻ 24.000 đồng/kg. | 24.000 đồng/kg | Gạo nếp",
        "Ở Ân Thi, một bao cám 25 kg vẫn bán 310.000 đồng. | 310.000 đồng | bao cám",
        "Nhãn lồng loại một bán khoảng 45.000 đồng/kg. | 45.000 đồng/kg | Nhãn lồng loại một",
        "Gà thả vườn bán buôn 92.000 đồng/kg, ngan 70.000 đồng/kg. | 92.000 đồng/kg | Gà thả vườn",
        // what was sold, and the price of selling
        "Hợp tác xã bán 24 tấn nhãn. | 24 tấn | bán nhãn",
        "Giá bán 8.200 đồng/m3, thấp hơn năm trước. | 8.200 đồng/m3 | Giá bán"
      })
  void aPriceIsOfWhatIsSold(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).endsWith(indicator);
  }
}
