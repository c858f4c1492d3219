package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 90 hộ thiệt hại, gồm xã Tân Việt 41 hộ (145 lồng, 9 bè). | 145 lồng | xã Tân Việt",
        "Có 90 hộ thiệt hại, gồm xã Tân Việt 41 hộ (145 lồng, 9 bè). | 9 bè | xã Tân Việt",
        "Có 90 hộ thiệt hại; xã Tân Việt 40 hộ (165 lồng và 17 bè). | 17 bè | xã Tân Việt",
        // words of its own, and a count that its noun names
        "Xã Tân Việt 41 vụ (5 người chết). | 5 người chết | người chết",
        "Cả tỉnh có 41 hộ nuôi cá (145 lồng). | 145 lồng | lồng",
        // what the land is in
        "Xã có 44 ha cam, trong đó 22 ha đang cho thu hoạch. | 22 ha | cho thu hoạch",
        "Huyện có 800 ha nhãn; 600 ha đã cho thu hái. | 600 ha | cho thu hái"
      })
  void aBracketCountsOnOfThePlace(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
