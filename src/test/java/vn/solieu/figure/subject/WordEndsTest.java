package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

class WordEndsTest {
  private static final CueWord VERB = new CueWord(ChunkKind.VERB, false);
  private static final PhraseTable<ChunkWord> TABLE =
      PhraseTable.<ChunkWord>builder()
          .add("thu", new ChunkWord(VERB, true, false, false, false))
          .add("thu hút", new ChunkWord(null, false, true, false, false))
          .add("thu hút vốn", new ChunkWord(null, false, false, true, false))
          .add("huyện", new ChunkWord(null, false, false, false, true))
          .build();

  @Test
  void theLongestOfEachKindIsToldFromOneWord() {
    WordEnds ends = new WordEnds(TABLE, Folded.of("Nay thu hút vốn, thu 3 tỷ"));
    ends.read(4);
    assertThat(ends.cue()).isEqualTo(VERB);
    assertThat(ends.isParted()).isTrue();
    assertThat(ends.cueEnd()).isEqualTo(7);
    assertThat(ends.compoundEnd()).isEqualTo(11);
    assertThat(ends.conceptEnd()).isEqualTo(15);
  }

  @Test
  void nothingIsKeptOfTheWordBefore() {
    WordEnds ends = new WordEnds(TABLE, Folded.of("thu hút vốn, thu 3 tỷ"));
    ends.read(0);
    ends.read(13);
    assertThat(ends.cueEnd()).isEqualTo(16);
    assertThat(ends.compoundEnd()).isZero();
    assertThat(ends.conceptEnd()).isZero();
    ends.read(4);
    assertThat(ends.cue()).isNull();
    assertThat(ends.isParted()).isFalse();
  }

  @Test
  void aPlaceMayBeginWithATitle() {
    WordEnds ends = new WordEnds(TABLE, Folded.of("ở huyện Kim Động thu 3 tỷ"));
    ends.read(2);
    assertThat(ends.mayBePlace()).isTrue();
    ends.read(17);
    assertThat(ends.mayBePlace()).isFalse();
  }
}
