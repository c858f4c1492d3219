package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class TradedVolumeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phiên sáng có 112 triệu cổ phiếu được mua. Khối lượng đặt mua lên đến gần 300 triệu. | 112000000 cổ phiếu ; 300000000 cổ phiếu under",
        // a value is told behind the volume
        "Phiên sáng có 112 triệu cổ phiếu được mua với khối lượng lớn và giá trị 300 triệu. | 112000000 cổ phiếu ; 300000000 VND"
      })
  void aVolumeIsNoMoney(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
