package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class HeardPlacesTest {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final String TEXT = "UBND huyện Kim Động và huyện Phù Cừ của vùng Tây Bắc";

  private static HeardPlaces heard() {
    Document document = Document.of("test", TEXT, null, null);
    Reading reading = new Reader(LEXICON).read(document);
    PlaceScanner scanner = new PlaceScanner(LEXICON);
    HeardPlaces heard = new HeardPlaces(new PlaceResolver(LEXICON.gazetteer(), document), reading);
    for (String name : List.of("huyện Kim Động", "huyện Phù Cừ", "vùng Tây Bắc")) {
      Chunk place = scanner.at(reading, TEXT.indexOf(name), TEXT.length());
      assertThat(place).isNotNull();
      heard.hear(List.of(place));
    }
    return heard;
  }

  private static @Nullable String text(@Nullable Located place) {
    return place == null ? null : place.text();
  }

  @Test
  void thePlaceNamedLastOfItsKindIsMeant() {
    HeardPlaces heard = heard();
    assertThat(text(heard.district())).isEqualTo("Phù Cừ, Hưng Yên");
    assertThat(text(heard.district())).isEqualTo("Phù Cừ, Hưng Yên");
    assertThat(text(heard.region())).isEqualTo("Tây Bắc");
  }

  @Test
  void nothingIsMeantOfAKindThatWasNotNamed() {
    assertThat(heard().town()).isNull();
    assertThat(heard().commune()).isNull();
  }
}
