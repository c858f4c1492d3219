package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;

class NumberStartsTest {
  private final Lexicon lexicon = Lexicon.shipped();
  private final NumberStarts starts = new NumberStarts(lexicon.resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "thu đạt 12 tỷ; 8; true",
        "thu đạt hai mươi tỷ; 8; true",
        "lô B12 xong; 4; true",
        "thu hai phần; 4; false",
        "thu thuế; 8; false"
      })
  void findsWhereNumbersMayBegin(String text, int next, boolean any) {
    Folded lower = Folded.of(text, lexicon.resources());
    assertThat(starts.next(lower, 0, text.length())).isEqualTo(next);
    assertThat(starts.first(lower, 0, text.length())).isEqualTo(any ? next : text.length());
    Folded alone = Folded.of(text);
    assertThat(starts.first(alone, 0, text.length()) < text.length()).isEqualTo(any);
  }
}
