package vn.solieu.figure.dating;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.Block;

/** Stage 5: gives a quantity another period than the rules did where that is much likelier. */
public final class PeriodChooser {
  /** How much likelier a period must be than that of the rules. */
  private static final int LEAD = ChoiceModel.lead(3);

  /** The rule of a period that it gave. */
  public static final String RULE = "chosen";

  private final ChoiceModel model;

  public PeriodChooser(ChoiceModel model) {
    this.model = model;
  }

  /** The timings, one for each quantity, with their periods chosen. */
  public List<Timing> choose(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    if (model == ChoiceModel.NONE || quantities.isEmpty()) {
      return ruled;
    }
    PeriodScene.Text text = text(reading, quantities, stances, subjects, ruled);
    PeriodFeatures features = new PeriodFeatures();
    List<Timing> chosen = new ArrayList<>(ruled.size());
    for (int i = 0; i < ruled.size(); i++) {
      Timing timing = ruled.get(i);
      boolean inTable =
          reading.sentences().get(quantities.get(i).sentence()).block() instanceof Block.Cell;
      chosen.add(inTable ? timing : chosen(PeriodScene.next(text, chosen), features));
    }
    return chosen;
  }

  /** What each quantity may be of, for training: the periods before it are those of the rules. */
  public static List<Choice> choices(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    PeriodScene.Text text = text(reading, quantities, stances, subjects, ruled);
    PeriodFeatures features = new PeriodFeatures();
    List<Choice> choices = new ArrayList<>(ruled.size());
    for (int i = 0; i < ruled.size(); i++) {
      PeriodScene scene = PeriodScene.next(text, ruled.subList(0, i));
      List<String> values = new ArrayList<>();
      List<int[]> places = new ArrayList<>();
      for (PeriodCandidate candidate : scene.candidates()) {
        values.add(String.valueOf(candidate.period()));
        places.add(features.of(scene, candidate).all());
      }
      choices.add(new Choice(values, places));
    }
    return choices;
  }

  private static PeriodScene.Text text(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    return new PeriodScene.Text(
        reading, new TextWords(reading, quantities), quantities, stances, subjects, ruled);
  }

  private Timing chosen(PeriodScene scene, PeriodFeatures features) {
    List<PeriodCandidate> candidates = scene.candidates();
    int[] sums = new int[candidates.size()];
    int best = 0;
    int ruled = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = model.sum(features.of(scene, candidates.get(k)));
      best = sums[k] > sums[best] ? k : best;
      ruled = candidates.get(k).isRuled() ? k : ruled;
    }
    @Nullable Period period = candidates.get(best).period();
    boolean stays = sums[best] <= sums[ruled] + LEAD;
    double all = 0;
    for (int sum : sums) {
      all += ChoiceModel.ratio(sum - sums[best]);
    }
    int taken = stays ? ruled : best;
    double chance = ChoiceModel.ratio(sums[taken] - sums[best]) / all;
    Timing timing = scene.ruled();
    return (stays ? timing : timing.at(period, candidates.get(best).words(), RULE)).likely(chance);
  }
}
