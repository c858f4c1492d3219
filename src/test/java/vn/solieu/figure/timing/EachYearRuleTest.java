package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachYearRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ năm 2016 đến nay, công ty rót 90 tỷ đồng. Mỗi năm, công ty dành 9 tỷ đồng cho vùng mía."
            + "|2016-01/2019-10; null",
        "Hợp tác xã có 90 thành viên, mỗi năm xuất khẩu 400 tấn xoài.|2019-10; null",
        // years are spoken of
        "Giai đoạn 2011-2015, mỗi năm tỉnh trồng 900 ha rừng.|2011/2015",
      })
  void anAmountOfEveryYearIsOfNone(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
