package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hàng nhãn sấy Hưng Yên đã có mặt tại 18 nước. | 18 nước | Hàng nhãn sấy",
        "Hàng mây tre hiện có mặt tại hơn 60 quốc gia và vùng lãnh thổ. | 60 quốc gia | Hàng mây tre",
        "Dịch cúm gia cầm lan ra 6 huyện. | 6 huyện | Dịch cúm gia cầm",
        "Sâu keo vụ này đã lan sang 14 xã. | 14 xã | Sâu keo",
        "Rầy nâu xuất hiện ở 9 xã. | 9 xã | Rầy nâu",
        // nothing stands before, and another verb
        "Có mặt tại 18 nước. | 18 nước | nước",
        "Tỉnh có 10 huyện. | 10 huyện | huyện"
      })
  void aCountOfPlacesIsOfWhatReachesThem(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
