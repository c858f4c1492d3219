package vn.solieu.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Đạt 1,234.5 tỷ đồng, nhập 2,345 triệu USD; 1234500000000 VND | 2345000000 USD",
        "Đạt 1.234,5 tỷ đồng, nhập 2,345 triệu USD; 1234500000000 VND | 2345000 USD",
        "Tăng 12.5%, nhập 2,345 triệu USD, trồng 12.345 ha; 12.5 % | 2345000 USD | 12345 ha",
        "Tăng 12.5%, 3.4% và 5.1%, nhập 2,345 triệu USD; 12.5 % | 3.4 % | 5.1 % | 2345000000 USD",
        "Tăng 12.5%, giảm 3,5%, trồng 12.345 ha; 12.5 % | 3.5 % | 12345 ha",
        "Đạt 1,234.5 tấn, tăng 3,5%, nhập 2,345 triệu USD, trồng 12.345 ha; 1234.5 t | 3.5 %"
      })
  void aTextKeepsToItsMarks(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
