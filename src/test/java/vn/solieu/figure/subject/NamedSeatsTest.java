package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class NamedSeatsTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  private final NamedSeats seats =
      new NamedSeats(
          new PlaceResolver(LEXICON.gazetteer(), Document.of("test", "", null, null)),
          new NationwideNames(LEXICON.resources()));

  @Test
  void aNameMayEndWithItsDistrict() {
    Located district = seats.district("Trung tâm Y tế huyện Kim Động");
    assertThat(district).isNotNull();
    assertThat(district.text()).isEqualTo("Kim Động, Hưng Yên");
    assertThat(seats.district("Trung tâm Y tế huyện Kim Động")).isSameAs(district);
    assertThat(seats.district("Công ty Sông Luộc")).isNull();
  }

  @Test
  void oneCalledAfterAProvinceIsThereUnlessItsTradeIsEverywhere() {
    assertThat(seats.wide("Nhiệt điện Hải Phòng").text()).isEqualTo("Hải Phòng");
    assertThat(seats.wide("Chứng khoán Hà Nội")).isEqualTo(Located.NOWHERE);
    assertThat(seats.wide("Công ty Sông Luộc")).isEqualTo(Located.NOWHERE);
  }
}
