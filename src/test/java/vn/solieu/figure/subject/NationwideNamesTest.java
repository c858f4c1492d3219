package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationwideNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty Chứng khoán Hải Phòng lãi 90 tỷ đồng. | 90 tỷ đồng | ",
        "Công ty Thương mại Sài Gòn - Hà Nội lãi 90 tỷ đồng. | 90 tỷ đồng | ",
        "Nhiệt điện Hải Phòng phát 300 triệu kWh. | 300 triệu kWh | Hải Phòng"
      })
  void aCompanyCalledAfterAPlaceIsThereUnlessItIsEverywhere(
      String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote, "2019-10-15", null).place()).isEqualTo(place);
  }
}
