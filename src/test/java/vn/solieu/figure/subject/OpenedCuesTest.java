package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

class OpenedCuesTest {
  private static final Cue BODY = new Cue("công ty", "again", "body", "here");

  @Test
  void whatBeginsAtAnOffsetIsTheSameEachTime() {
    PhraseTable<Cue> table = PhraseTable.<Cue>builder().add(BODY.phrase(), BODY).build();
    OpenedCues cues = new OpenedCues(table, Folded.of("Nay công ty lãi"));
    for (int asked = 0; asked < 2; asked++) {
      assertThat(cues.at(4)).isSameAs(BODY);
      assertThat(cues.at(0)).isNull();
      assertThat(cues.at(9)).isNull();
    }
  }
}
