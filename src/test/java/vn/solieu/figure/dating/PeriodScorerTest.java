package vn.solieu.figure.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
import vn.solieu.figure.timing.Timing;
import vn.solieu.figure.timing.TimingFinder;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** What is added up once for many candidates comes to the same as what training sees of each. */
class PeriodScorerTest {
  private static final String TEXT =
      "Thu ngân sách 9 tháng năm 2019 của Hà Nam được 5.000 tỷ đồng, tăng 12% so với cùng kỳ. Đến ngày"
          + " 30/9/2019, đàn lợn có 90.000 con; năm 2018 là 95.000 con.";

  @Test
  void sharedSumsAreThoseOfAllPlaces() {
    Random random = new Random(5);
    double[] weights = new double[ChoiceModel.PLACES];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = random.nextInt(128) / 64.0 - 1;
    }
    ChoiceModel model = new ChoiceModel(weights);
    PeriodScene.Text text = text();
    for (Timing timing : text.ruled()) {
      PeriodScene scene = PeriodScene.next(text);
      int[] sums =
          scene.candidates().stream()
              .mapToInt(candidate -> model.sum(new PeriodFeatures(scene).of(candidate)))
              .toArray();
      assertThat(sums).hasSizeGreaterThan(5);
      assertThat(new PeriodScorer(scene, model).scores()).containsExactly(sums);
      text.periods().choose(timing);
    }
    assertThat(text.ruled()).hasSize(4);
  }

  private static PeriodScene.Text text() {
    Lexicon lexicon = Lexicon.shipped();
    PartialDate date = PartialDate.of(2019, 10);
    Reading reading = new Reader(lexicon).read(Document.of("t", TEXT, date, "Hà Nam"));
    List<Quantity> quantities = new QuantityFinder(lexicon).find(reading);
    List<Stance> stances = new StanceFinder(lexicon).find(reading, quantities);
    List<Timing> timings = new TimingFinder(lexicon).find(reading, quantities, stances);
    List<Subject> subjects = new SubjectFinder(lexicon).find(reading, quantities, stances, timings);
    return new PeriodScene.Text(
        new TextWords(reading, quantities),
        quantities,
        stances,
        subjects,
        timings,
        new TextPeriods(timings, date));
  }
}
