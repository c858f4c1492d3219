package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
  private static Openings.Edge edge(long step, Long... units) {
    return new Openings.Edge(List.of(units), unit -> step);
  }

  @Test
  void offsetsStayWhereTheyWere() {
    Folded text = Folded.of("Hoá ĐƠN 5%");
    assertThat(text.toString()).isEqualTo("hóa đơn 5%");
    assertThat(text.length()).isEqualTo(10);
  }

  @Test
  void aUnitIsAWordOrAnyOtherChar() {
    List<Long> units = Folded.of("73ha\u00a0lúa").units();
    assertThat(units).hasSize(5).element(3).isEqualTo(WordUnit.BLANK);
    assertThat(units.stream().map(WordUnit::length)).containsExactly(1, 1, 2, 1, 3);
    assertThat(units.get(2)).isEqualTo(Folded.of("ha").unit(0));
  }

  @Test
  void withinAWordTheRestOfItIsTheUnit() {
    assertThat(Folded.of("xha").unit(1)).isEqualTo(Folded.of("ha").unit(0));
    assertThat(Folded.of("5xha,").unitStart(3)).isEqualTo(1);
  }

  @Test
  void deniesTheTablesThatHaveNoPhraseThere() {
    Resources resources = Resources.shipped();
    int ha =
        resources
            .openings()
            .enroll(edge(11, Folded.of("ha").unit(0)), edge(21, Folded.of("ha").unit(0)));
    int percent = resources.openings().enroll(edge(12, Folded.of("%").unit(0)), edge(0));
    Folded text = Folded.of("5ha, 6%", resources);
    assertThat(text.opening(1, percent)).isEqualTo(PhraseTrie.NOWHERE);
    assertThat(text.opening(2, ha)).as("within a word").isEqualTo(PhraseTrie.NOWHERE);
    assertThat(Folded.of("5ha, 6%").opening(1, percent)).isEqualTo(Openings.UNKNOWN);
    assertThat(text.opening(1, ha)).isEqualTo(11);
    assertThat(text.opening(6, percent)).isEqualTo(12);
    assertThat(text.closing(1, ha)).isEqualTo(21);
    assertThat(text.closing(6, percent)).as("ends nothing").isEqualTo(PhraseTrie.NOWHERE);
    assertThat(text.closing(1, percent + 1)).as("a table to come").isEqualTo(Openings.UNKNOWN);
    assertThat(text.opening(1, percent + 1)).as("a table to come").isEqualTo(Openings.UNKNOWN);
  }

  @Test
  void anyNumberOfTablesIsTold() {
    Resources resources = Resources.shipped();
    long word = Folded.of("ha").unit(0);
    int first = resources.openings().enroll(edge(0), edge(0));
    for (int i = 1; i < Long.SIZE; i++) {
      resources.openings().enroll(edge(0), edge(0));
    }
    int last = resources.openings().enroll(edge(13, word), edge(0));
    Folded text = Folded.of("ha", resources);
    assertThat(text.opening(0, last)).isEqualTo(13);
    assertThat(text.opening(0, first)).isEqualTo(PhraseTrie.NOWHERE);
    assertThat(text.opening(0, first + 1)).isEqualTo(PhraseTrie.NOWHERE);
  }
}
