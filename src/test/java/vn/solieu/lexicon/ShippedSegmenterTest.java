package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.text.Span;
import vn.solieu.text.WordSegmenter;

class ShippedSegmenterTest {
  private final WordSegmenter segmenter = Lexicon.shipped().segmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tổng_sản_phẩm trên địa_bàn tăng 7,5 % .",
        "tỉnh thu ngân_sách 1.234,5 tỷ đồng .",
        "( cũ ) cho biết",
        "anh Vũ_Quốc_Khánh về TP. HCM"
      })
  void wordsAreFound(String gold) {
    String text = gold.replace('_', ' ');
    assertThat(joined(text)).isEqualTo(gold);
  }

  @Test
  void theSpellingOfATonePlaysNoPart() {
    assertThat(segmenter.words("kinh tế hoá học")).isEqualTo(segmenter.words("kinh tế hóa học"));
  }

  @Test
  void everyVisibleCharacterIsInOneWord() {
    String text = "a\ud83d b\n😀 x".repeat(500) + "q".repeat(100_000);
    int end = 0;
    for (Span word : segmenter.words(text)) {
      assertThat(text.substring(end, word.start())).isBlank();
      end = word.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  private String joined(String text) {
    List<Span> words = segmenter.words(text);
    return words.stream().map(w -> w.of(text).replace(' ', '_')).collect(Collectors.joining(" "));
  }
}
