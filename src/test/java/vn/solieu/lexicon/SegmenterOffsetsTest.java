package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.Span;
import vn.solieu.text.WordSegmenter;
import vn.solieu.text.Words;

/** Words always cut the text as given at the right places, whatever it is made of. */
class SegmenterOffsetsTest {
  private static final List<String> PIECES =
      List.of(
          "kinh tế",
          "hoà bình",
          "hòa bình",
          "Thuỷ Nguyên",
          "1.234,5",
          "15/10/2024",
          "TP.",
          "😀",
          "\ud83d",
          "\udc00",
          "e\u0323\u0302",
          "ﬁ",
          "Ａ",
          "a@b.vn",
          "…",
          "\u00ad",
          "\u200b",
          "\n",
          "(",
          "”",
          "o\u0301\u0301\u0301",
          "đ",
          "Đ",
          "uỷ ban nhân dân",
          "xe-lửa");

  private final WordSegmenter segmenter = Lexicon.shipped().segmenter();
  private final Words words = new Words();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void wordsTileTheVisibleText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      check(random(random));
    }
  }

  @Test
  void composedAndDecomposedTextHaveTheSameWords() {
    String text = "Uỷ ban nhân dân tỉnh hoà giải, thuế thu nhập đạt 1.234,5 tỷ đồng.";
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(originals(apart).stream().map(w -> Normalizer.normalize(w, Normalizer.Form.NFC)))
        .isEqualTo(originals(text));
  }

  @Test
  void tenMegabytesWithoutASpaceAreOneWord() {
    String text = "ư".repeat(5_000_000);
    segmenter.segment(text, words);
    assertThat(words.size()).isEqualTo(1);
    assertThat(words.end(0)).isEqualTo(text.length());
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(20); k >= 0; k--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      boolean apart = random.nextInt(4) == 0;
      text.append(apart ? Normalizer.normalize(piece, Normalizer.Form.NFD) : piece);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private void check(String given) {
    NormalizedText text = NormalizedText.of(given);
    segmenter.segment(text.text(), words);
    int end = 0;
    int originalEnd = 0;
    for (int w = 0; w < words.size(); w++) {
      assertThat(text.text().substring(end, words.start(w))).matches("[\\s\\p{Cf}\\p{Z}\\p{Cc}]*");
      Span original = text.toOriginal(words.span(w));
      assertThat(original.start()).isGreaterThanOrEqualTo(originalEnd);
      assertThat(NormalizedText.of(original.of(given)).text())
          .isEqualTo(words.span(w).of(text.text()));
      end = words.end(w);
      originalEnd = original.end();
    }
    assertThat(text.text().substring(end)).matches("[\\s\\p{Cf}\\p{Z}\\p{Cc}]*");
  }

  private List<String> originals(String given) {
    NormalizedText text = NormalizedText.of(given);
    segmenter.segment(text.text(), words);
    return java.util.stream.IntStream.range(0, words.size())
        .mapToObj(w -> text.toOriginal(words.span(w)).of(given))
        .toList();
  }
}
