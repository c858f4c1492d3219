package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

class ChunkWordTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  private static PhraseTable.Match<ChunkWord> at(String text, String longer) {
    PhraseTable<ChunkWord> table = ChunkWord.load(LEXICON, longer::equals);
    return table.at(Folded.of(text), 0);
  }

  @Test
  void cuesAndNamesStandInOneTable() {
    assertThat(at("đạt", "").value().cue()).isEqualTo(new CueWord(ChunkKind.VERB, false));
    assertThat(at("GRDP", "").value().concept()).isTrue();
  }

  @Test
  void titlesAndRegionsBeginPlacesInSmallLetters() {
    assertThat(at("huyện", "").value().place()).isTrue();
    assertThat(at("miền Bắc", "").value().place()).isTrue();
    assertThat(at("GRDP", "").value().place()).isFalse();
  }

  @Test
  void aCueIsPartedWhereALongerWordBeginsWithItsEnd() {
    assertThat(at("ước đạt", "đạt").value().parted()).isTrue();
    assertThat(at("ước đạt", "ước").value().parted()).isFalse();
    assertThat(at("đạt", "đạt").value().parted()).isFalse();
  }
}
