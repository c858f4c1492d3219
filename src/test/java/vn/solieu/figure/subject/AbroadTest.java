package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;

class AbroadTest {
  private static final Gazetteer PLACES = Lexicon.shipped().gazetteer();
  private static final Abroad ABROAD = new Abroad(PLACES);

  @ParameterizedTest
  @CsvSource({
    "Thái Lan, true, true, true",
    "Việt Nam, false, false, true",
    "EU, true, false, true",
    "Hưng Yên, false, false, true",
    "Tây Bắc, false, false, false",
    "thế giới, false, false, true"
  })
  void whatIsNotOfThisCountry(String name, boolean abroad, boolean foreign, boolean world) {
    Located place = new Located(name, null, PlaceBasis.STATED);
    assertThat(ABROAD.is(new PlaceName(name, null, PLACES.named(name)))).isEqualTo(abroad);
    assertThat(ABROAD.isForeign(place)).isEqualTo(foreign);
    assertThat(ABROAD.isWorld(place)).isEqualTo(world);
  }
}
