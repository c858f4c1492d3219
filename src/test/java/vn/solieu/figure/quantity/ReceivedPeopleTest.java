package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ReceivedPeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm nay tỉnh đón 3 triệu lượt khách. 6 tháng đầu năm mới đón 1,4 triệu. | 3000000 lượt khách ; 1400000 lượt khách",
        "Năm nay tỉnh đón 3 triệu khách. Quý I đã đón hơn 1,4 triệu. | 3000000 khách ; 1400000 khách over",
        "Cả năm ga đón hơn 890.000 khách. Riêng quý I đạt 1 triệu. | 890000 khách over ; 1000000 khách",
        // no people were told
        "Năm nay tỉnh thu 3 tỷ đồng. Quý I thu 1,4 triệu. | 3000000000 VND ; 1400000 VND"
      })
  void millionsBehindDonArePeople(String text, String expected) {
    assertThat(String.join(" ; ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
