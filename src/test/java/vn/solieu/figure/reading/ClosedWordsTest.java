package vn.solieu.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

class ClosedWordsTest {
  @Test
  void aListHoldsItsOwnPhrasesAlone() {
    PhraseTable<String> forms = ClosedWords.load(Lexicon.shipped().resources(), "company-form");
    assertThat(ClosedWords.isOne(forms, "TNHH")).isTrue();
    assertThat(ClosedWords.isOne(forms, "TNHH May")).isFalse();
    assertThat(ClosedWords.isOne(forms, "trong đó")).isFalse();
  }
}
