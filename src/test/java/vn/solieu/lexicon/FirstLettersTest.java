package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLettersTest {
  private final FirstLetters first =
      FirstLetters.of(List.of("ha", "p.", "%", "ở đây", "tấn", "đạt được", "m2"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ha, ",
        "p.1",
        "%.",
        "% gì",
        "ở  đây",
        "ở\u00a0đây",
        "tấn",
        "đạt được",
        "m2",
        "ha3"
      })
  void neverDeniesAPhrase(String text) {
    assertThat(first.mayBegin(text, 0, 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bán hàng", "từ", "2.000 con", "tăng ", "đang", "hai", "h"})
  void deniesMostOtherBeginnings(String text) {
    assertThat(first.mayBegin(text, 0, 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2 tấn", "tấn", "giá 5.tấn"})
  void readsBackwardsWhatWasTurnedRound(String text) {
    FirstLetters last = FirstLetters.of(List.of("nất"));
    assertThat(last.mayBegin(text, text.length() - 1, -1)).isTrue();
    assertThat(last.mayBegin(text + "g", text.length(), -1)).isFalse();
  }
}
