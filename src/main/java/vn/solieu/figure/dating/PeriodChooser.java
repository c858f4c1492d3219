package vn.solieu.figure.dating;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.choice.Weighed;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.Block;

/** Stage 5: gives a quantity another period than the rules did where that is much likelier. */
public final class PeriodChooser {
  /** How much likelier a period must be than that of the rules. */
  private static final int LEAD = ChoiceModel.lead(3);

  /** The same where the rules say that text and date cannot tell. */
  private static final int LEAD_OVER_NONE = ChoiceModel.lead(8);

  /** Where its weights are, in the program's data. */
  public static final String MODEL = "models/periods.bin";

  /** The rule of a period that it gave. */
  public static final String RULE = "chosen";

  private final ChoiceModel model;

  public PeriodChooser(ChoiceModel model) {
    this.model = model;
  }

  /** The timings, one for each quantity, with their periods chosen. */
  public List<Timing> choose(
      Reading reading,
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    if (model == ChoiceModel.NONE || quantities.isEmpty()) {
      return ruled;
    }
    PeriodScene.Text text = text(reading, words, quantities, stances, subjects, ruled);
    List<Timing> chosen = new ArrayList<>(ruled.size());
    for (int i = 0; i < ruled.size(); i++) {
      boolean inTable =
          reading.sentences().get(quantities.get(i).sentence()).block() instanceof Block.Cell;
      Timing timing = inTable ? ruled.get(i) : chosen(PeriodScene.next(text));
      text.periods().choose(timing);
      chosen.add(timing);
    }
    return chosen;
  }

  private static PeriodScene.Text text(
      Reading reading,
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    TextPeriods periods = new TextPeriods(ruled, reading.document().date());
    return new PeriodScene.Text(words, quantities, stances, subjects, ruled, periods);
  }

  /** What each quantity may be of, for training: the periods before it are those of the rules. */
  public static List<Choice> choices(
      Reading reading,
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    PeriodScene.Text text = text(reading, words, quantities, stances, subjects, ruled);
    List<Choice> choices = new ArrayList<>(ruled.size());
    for (Timing timing : ruled) {
      PeriodScene scene = PeriodScene.next(text);
      PeriodFeatures features = new PeriodFeatures(scene);
      List<String> values = new ArrayList<>();
      List<int[]> places = new ArrayList<>();
      for (PeriodCandidate candidate : scene.candidates()) {
        values.add(String.valueOf(candidate.period()));
        places.add(features.of(candidate).all());
      }
      choices.add(new Choice(values, places));
      text.periods().choose(timing);
    }
    return choices;
  }

  private Timing chosen(PeriodScene scene) {
    List<PeriodCandidate> candidates = scene.candidates();
    Weighed weighed = new Weighed(new PeriodScorer(scene, model).scores(), Weighed.ALL);
    PeriodCandidate best = candidates.get(weighed.best());
    Timing timing = scene.ruled();
    int lead = timing.period() == null ? LEAD_OVER_NONE : LEAD;
    // That of the rules is the first.
    boolean stays = !weighed.leads(0, lead) || scene.ruledPeriod().isSame(best.known());
    Timing taken = stays ? timing : timing.at(best.period(), best.words(), RULE);
    KnownPeriod period = stays ? scene.ruledPeriod() : best.known();
    return taken.likely(weighed.chance(k -> candidates.get(k).known().isSame(period)));
  }
}
