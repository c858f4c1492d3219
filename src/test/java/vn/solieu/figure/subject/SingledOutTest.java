package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingledOutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xuất khẩu rau đạt 9 triệu USD. Nhật Bản mua nhiều nhất, 2 triệu USD. | 2 triệu USD | Nhật Bản",
        "Nhập khẩu sữa tốn 214 triệu USD; Úc cung cấp 28%. | 28% | Úc",
        "Bến tàu đông khách; riêng phà số 2 chở 3.000 lượt khách. | 3.000 lượt khách | phà số 2 chở",
        "Hai nơi mở rộng: Công ty Đại Phát tăng 5 triệu USD; Công ty Minh Long đầu tư 7 triệu USD. | 7 triệu USD | Công ty Minh Long đầu tư",
        // no one of many
        "Công ty Minh Long đầu tư 7 triệu USD. | 7 triệu USD | đầu tư"
      })
  void oneOfManyNamesWhatItDoes(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
