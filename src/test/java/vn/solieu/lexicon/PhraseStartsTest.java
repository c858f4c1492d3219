package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseStartsTest {
  private final PhraseStarts starts =
      PhraseStarts.of(List.of("ha", "p.", "%", "ở đây", "tấn", "đạt được"));

  @ParameterizedTest
  @ValueSource(
      strings = {"ha, ", "p.1", "%.", "% gì", "ở  đây", "ở\u00a0đây", "tấn", "đạt được", "h", ""})
  void neverDeniesAPhraseNorTheEndOfAText(String text) {
    assertThat(starts.may(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bán hàng", "từ", "2.000 con", "tăng ", "đang"})
  void deniesMostOtherBeginnings(String text) {
    assertThat(starts.may(text + "  ", 0)).isFalse();
  }
}
