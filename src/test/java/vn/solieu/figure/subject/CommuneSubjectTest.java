package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đường vào xã Toàn Thắng đã mở. Xã có 680 hộ. | 680 hộ | Toàn Thắng, Hưng Yên",
        "Đường vào xã Toàn Thắng đã mở. Vụ này, xã trồng 50 ha nhãn. | 50 ha | Toàn Thắng, Hưng Yên",
        "Xã có 680 hộ, riêng thôn Làng Mới có 120 hộ. | 120 hộ | Làng Mới, Hưng Yên",
        "Đường vào xã Toàn Thắng đã mở. Xã có 680 hộ, riêng thôn Làng Mới có 120 hộ. Bình quân mỗi hộ có 2 sào. | 2 sào | Toàn Thắng, Hưng Yên",
        "Đường vào xã Toàn Thắng đã mở. Xã nghèo của tỉnh còn 12 xã. | 12 xã | Hưng Yên"
      })
  void aCommuneThatDoesSomethingIsTheOneSpokenOf(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote).place()).isEqualTo(place);
  }
}
