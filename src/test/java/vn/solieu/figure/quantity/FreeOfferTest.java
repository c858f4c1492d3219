package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class FreeOfferTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội mở phiên chợ 0 đồng đón 500 người. | 500 người",
        "Tỉnh loại các nhà đầu tư 0 đồng. |",
        // a price, a debt of nought
        "Vé được bán với giá 0 đồng. | 0 VND",
        "Dư nợ cuối kỳ là 0 đồng. | 0 VND",
        "Hãng bán vé \"0 đồng\" trong ba ngày. | 0 VND"
      })
  void whatIsGivenAwayIsNoAmount(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
