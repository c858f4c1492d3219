package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTableTest {
  private static final PhraseTable<String> TABLE =
      PhraseTable.<String>builder()
          .add("ước", "about")
          .add("ước đạt", "about, reached")
          .add("Hơn", "over")
          .add("ha", "hectare")
          .add("%", "percent")
          .build();

  @Test
  void theLongestPhraseWins() {
    assertThat(TABLE.at("vẫn ước đạt 12 tỷ", 4))
        .isEqualTo(new PhraseTable.Match<>(4, 11, "about, reached"));
    assertThat(TABLE.at("vẫn ước thu 12 tỷ", 4)).isEqualTo(new PhraseTable.Match<>(4, 7, "about"));
  }

  @Test
  void aPhraseIsFoundByItsEnd() {
    assertThat(TABLE.endingAt("vẫn ước  đạt 12 tỷ", 12))
        .isEqualTo(new PhraseTable.Match<>(4, 12, "about, reached"));
    assertThat(TABLE.endingAt("sahơn", 5)).isNull();
  }

  @Test
  void noPhraseInsideAWord() {
    assertThat(TABLE.at("nhà ước", 1)).isNull();
    assertThat(TABLE.at("hai ha", 0)).isNull();
    assertThat(TABLE.at("73ha lúa", 2)).isNull();
    assertThat(TABLE.gluedAt("73ha lúa", 2)).isNotNull();
    assertThat(TABLE.at("5% và", 1)).isNotNull();
  }

  @Test
  void allGoesLeftToRightWithoutOverlap() {
    assertThat(TABLE.all("hơn 5 ha, ước đạt 7%", 0, 20))
        .extracting(PhraseTable.Match::value)
        .containsExactly("over", "hectare", "about, reached", "percent");
  }

  @Test
  void noBreakSpacesAreBlanks() {
    assertThat(TABLE.at("ước\u00a0đạt", 0)).isNotNull();
  }
}
