package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.text.Span;

class SentenceEndTest {
  @Test
  void theLastMarkCountsWhateverBlanksFollow() {
    assertThat(SentenceEnd.is("Gồm: \n", new Span(0, 6), ':')).isTrue();
    assertThat(SentenceEnd.is("Gồm: hai", new Span(0, 8), ':')).isFalse();
    assertThat(SentenceEnd.is("Gồm. Hai:", new Span(0, 4), '.')).isTrue();
    assertThat(SentenceEnd.is(":  ", new Span(1, 3), ':')).isFalse();
  }
}
