package vn.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {
  private static final String[] PIECES = {
    "a",
    "Ế",
    "e\u0302\u0301",
    "hoà",
    "quý",
    " ",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\uff21",
    "\u0301",
    "\ud83d\ude00\ufe0f",
    "\ud83d",
    "\ude00",
    "\n",
    "1.234,5",
    "đ",
    "\u2028"
  };

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "hoàn, hoàn",
    "hòan, hoàn",
    "thuý, thúy",
    "quý, quý",
    "qúa, quá",
    "gìa, già",
    "HOÀ, HÒA"
  })
  void toneMarksStandWhereNewspapersPutThem(String given, String uniform) {
    assertThat(NormalizedText.of(given, Form.TONES).text()).isEqualTo(uniform);
  }

  @ParameterizedTest
  @CsvSource({
    "kỹ, kĩ",
    "tỷ, tỉ",
    "LÝ, LÍ",
    "quý, quí",
    "quy định, qui định",
    "quýt, quít",
    "Quỳnh, Quình",
    "quyền, quyền",
    "quyết, quyết",
    "quyt1, quit1",
    "thủy, thủy",
    "huýt, huýt",
    "suy, suy",
    "yêu, yêu",
    "ý, ý"
  })
  void finalYBecomesI(String given, String uniform) {
    assertThat(NormalizedText.of(given, Form.Y_AS_I).text()).isEqualTo(uniform);
  }

  @ParameterizedTest
  @CsvSource({
    "e\u0301\u0302, ế",
    "\u00e9\u0302, ế",
    "O\u0309\u0302, Ổ",
    "a\u0300\u0306, ằ",
    "a\u0323\u0302, ậ",
    "a\u0302\u0323, ậ",
    "o\u0309\u031b, ở",
    "u\u0301\u0302, ú\u0302",
    "x\u0301\u0302, x\u0301\u0302"
  })
  void aToneTypedBeforeItsCircumflexIsOneLetter(String given, String composed) {
    NormalizedText text = NormalizedText.of("tr" + given + "n");
    assertThat(text.text()).isEqualTo("tr" + composed + "n");
    assertThat(text.toOriginal(new Span(2, 2 + composed.length())).of(text.original()))
        .isEqualTo(given);
  }

  /** Marks keep their order, and their letter, across what is dropped between them. */
  @ParameterizedTest
  @CsvSource({
    "\u00ad\u0344, \u0308\u0301",
    "x\u0332\u200b\u0323, x\u0332\u0323",
    "x\u0302\ufeff\u0323, x\u0323\u0302",
    "\ud83d\u0302\ufeff\u0323, \ud83d\u0323\u0302"
  })
  void marksAreInOrderAcrossDroppedCharacters(String given, String composed) {
    assertThat(NormalizedText.of(given).text()).isEqualTo(composed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00d0ồng", "\u0189ồng", "Đồng"})
  void barredLettersOfOtherAlphabetsAreVietnamese(String given) {
    assertThat(NormalizedText.of(given).text()).isEqualTo("Đồng");
  }

  @Test
  void cleanTextIsTheSameInstance() {
    String clean = "Sản lượng đạt 1.234,5 tấn 😀.";
    assertThat(NormalizedText.of(clean).text()).isSameAs(clean);
  }

  @Test
  void wordsPointIntoTheOriginal() {
    String given = "x\u200b Vie\u0302\u0323t\u00a0Nam";
    NormalizedText n = NormalizedText.of(given);
    assertThat(n.text()).isEqualTo("x Việt Nam");
    assertThat(n.toOriginal(new Span(2, 6)).of(given)).isEqualTo("Vie\u0302\u0323t");
  }

  @Test
  void pieceOfTheOriginalNormalisesToTheSamePiece() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder b = new StringBuilder();
      for (int k = random.nextInt(8); k >= 0; k--) {
        b.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String given = b.toString();
      NormalizedText n = NormalizedText.of(given);
      assertThat(Normalizer.isNormalized(n.text(), Normalizer.Form.NFC)).as(given).isTrue();
      int before = 0;
      for (int i = 0; i < n.text().length(); i++) {
        Span from = n.toOriginal(new Span(i, i + 1));
        assertThat(from.start()).isGreaterThanOrEqualTo(before);
        assertThat(from.end()).isBetween(from.start() + 1, given.length());
        before = from.start();
        assertThat(NormalizedText.of(from.of(given)).text()).contains(n.text().substring(i, i + 1));
      }
    }
  }
}
