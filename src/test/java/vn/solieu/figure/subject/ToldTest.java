package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {
  private static final List<Chunk> OF_ALL = List.of(new Chunk(ChunkKind.NATION, 0, 7));
  private static final List<Chunk> OF_ONE = List.of(new Chunk(ChunkKind.ENTITY, 0, 7));

  private final List<List<Chunk>> asked = new ArrayList<>();
  private final Told<List<Chunk>> away = new Told<>(this::turns);

  private boolean turns(List<Chunk> sentence) {
    asked.add(sentence);
    return sentence == OF_ALL;
  }

  @Test
  void oneSentenceTurnsAwayForGood() {
    away.pass(OF_ONE);
    assertThat(away.is()).isFalse();
    away.pass(OF_ALL);
    away.pass(OF_ONE);
    assertThat(away.is()).isTrue();
    away.pass(OF_ONE);
    assertThat(away.is()).isTrue();
  }

  @Test
  void whatIsSetHoldsWhateverWasSaidBefore() {
    away.pass(OF_ALL);
    away.set(false);
    assertThat(away.is()).isFalse();
    away.set(true);
    assertThat(away.is()).isTrue();
  }

  @Test
  void noSentenceIsReadUntilThatIsAskedNorTwice() {
    away.pass(OF_ONE);
    assertThat(asked).isEmpty();
    assertThat(away.is()).isFalse();
    assertThat(away.is()).isFalse();
    assertThat(asked).containsExactly(OF_ONE);
  }
}
