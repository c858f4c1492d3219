package vn.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairFeaturesTest {
  private static final int SYLLABLE = GapFeatures.GENERAL + 7;
  private static final int PAIR = GapFeatures.GENERAL + 8;
  private static final int ASSOCIATION = 9;

  @Test
  void whatNamesOneSyllableCountsHalfAsMuchAgain() {
    assertThat(sumOf(1, SYLLABLE, 20)).isEqualTo(30);
  }

  @Test
  void theNameOfThePairCountsAsLearned() {
    assertThat(sumOf(PairFeatures.NAME, PAIR, 20)).isEqualTo(20);
  }

  @Test
  void whatNamesNoSyllableCountsAsLearned() {
    assertThat(sumOf(6, ASSOCIATION, 20)).isEqualTo(20);
  }

  @Test
  void theNameStandsWhereItIsExpected() {
    Lattice lattice = new Lattice();
    for (String syllable : new String[] {"hồ", "tiêu"}) {
      lattice.add(syllable.toCharArray(), 0, syllable.length());
    }
    lattice.prepare(new SyllableFacts(HashTable.of(0), HashTable.of(0), HashTable.of(0)));
    int[] one = new int[GapFeatures.COUNT];
    new GapFeatures().fill(lattice, 1, one, 0);
    int[] here = new int[PairFeatures.HERE];
    PairFeatures.here(lattice, 1 + Lattice.PAD, new Places(), here, 0);
    assertThat(GapFeatures.namesPair(GapFeatures.PAIR)).isTrue();
    assertThat(one[GapFeatures.PAIR]).isEqualTo(here[PairFeatures.NAME]);
  }

  private static int sumOf(int feature, int place, int weight) {
    short[] weights = new short[GapFeatures.PLACES];
    weights[place] = (short) weight;
    int[] places = new int[PairFeatures.HERE];
    places[feature] = place;
    return PairFeatures.sumHere(weights, places);
  }
}
