package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.lexicon.Lexicon;

class NameReaderTest {
  private static final NameReader READER = new NameReader(Lexicon.shipped().resources());
  private static final SiteName SITE =
      new SiteName(
          Clues.of(Jsoup.parse("<meta property=og:site_name content='Báo Sao Mai'>")),
          new StructuredData(List.of()),
          "https://saomai.example/tin/1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bài, ảnh: Mai Hương - Thu Trang | Mai Hương; Thu Trang
          Theo TTXVN                      | TTXVN
          Tác giả: Lê Dung                | Lê Dung
          Von Anna Berg und Carl Dorn     | Anna Berg; Carl Dorn
          By Ann Hill, PhD                | Ann Hill
          Erstellt von Petra Kern         | Petra Kern
          Ann Hill / Bob Lake             | Ann Hill; Bob Lake
          """)
  void reads(String byline, String names) {
    assertThat(READER.read(byline, SITE)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted on",
        "Báo Sao Mai",
        "saomai.example",
        "5 Kommentare",
        "https://x.example/author/ann",
        "Muster GmbH",
        "ann@x.example",
        "Veröffentlicht am",
        "Admin"
      })
  void findsNoName(String byline) {
    assertThat(READER.read(byline, SITE)).isEmpty();
  }

  @Test
  void aSignatureMayBeThePaperItself() {
    assertThat(READER.readSignature("Báo Sao Mai")).containsExactly("Báo Sao Mai");
    assertThat(READER.readSignature("PV")).containsExactly("PV");
  }

  @Test
  void aLineWithSmallWordsIsNoSignature() {
    assertThat(READER.readSignature("Nguồn thu tăng")).isEmpty();
  }
}
