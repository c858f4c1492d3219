package vn.solieu.figure.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.QuantityFinder;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.stance.StanceFinder;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.subject.SubjectFinder;
import vn.solieu.figure.timing.TimingFinder;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** What is added up once for many candidates comes to the same as what training sees of each. */
class NameScorerTest {
  private static final String TEXT =
      "Thu ngân sách ở Hà Nam còn khá hơn: 9 tháng năm 2019 được 5.000 tỷ đồng, tăng 12% so với cùng"
          + " kỳ; riêng thu nội địa 3.100 tỷ đồng. Đàn lợn, đàn gà lần lượt có 90.000 con và 2 triệu"
          + " con, số hộ nuôi là 4.200 hộ nông dân.";

  @Test
  void sharedSumsAreThoseOfAllPlaces() {
    Random random = new Random(3);
    double[] weights = new double[ChoiceModel.PLACES];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = random.nextInt(128) / 64.0 - 1;
    }
    ChoiceModel model = new ChoiceModel(weights);
    int[] seen = {0};
    eachScene(scene -> {
      seen[0]++;
      int[] sums = new int[scene.candidates().size()];
      for (int k = 0; k < sums.length; k++) {
        double sum = 0;
        for (int place : new NameFeatures().all(scene, scene.candidates().get(k))) {
          sum += weights[place];
        }
        sums[k] = (int) Math.rint(sum * 64);
      }
      NameScorer scorer = new NameScorer(model, scene.words());
      assertThat(scorer.scores(scene)).containsExactly(sums);
    });
    assertThat(seen[0]).isEqualTo(6);
  }

  private static void eachScene(Consumer<NameScene> look) {
    Lexicon lexicon = Lexicon.shipped();
    Reading reading =
        new Reader(lexicon).read(Document.of("t", TEXT, PartialDate.of(2019, 10), "Hà Nam"));
    List<Quantity> quantities = new QuantityFinder(lexicon).find(reading);
    List<Stance> stances = new StanceFinder(lexicon).find(reading, quantities);
    List<Subject> subjects =
        new SubjectFinder(lexicon)
            .find(
                reading,
                quantities,
                stances,
                new TimingFinder(lexicon).find(reading, quantities, stances));
    TextWords words = new TextWords(reading, quantities);
    GivenNames given = new GivenNames(words, quantities, stances, subjects);
    NameCandidates candidates = new NameCandidates(words);
    for (int i = 0; i < quantities.size(); i++) {
      look.accept(
          NameScene.next(candidates, given, quantities.get(i), stances.get(i), subjects.get(i)));
      given.add(subjects.get(i));
    }
  }
}
