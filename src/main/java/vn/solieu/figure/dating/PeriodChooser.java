package vn.solieu.figure.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.choice.Weighed;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Calendar;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.Block;
import vn.solieu.text.PartialDate;

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
    PeriodScene.Text text =
        new PeriodScene.Text(reading, words, quantities, stances, subjects, ruled);
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
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled) {
    PeriodScene.Text text =
        new PeriodScene.Text(reading, words, quantities, stances, subjects, ruled);
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

  private Timing chosen(PeriodScene scene, PeriodFeatures features) {
    List<PeriodCandidate> candidates = scene.candidates();
    int[] sums = new int[candidates.size()];
    int ruled = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = model.sum(features.of(scene, candidates.get(k)));
      ruled = candidates.get(k).isRuled() ? k : ruled;
    }
    Weighed weighed = new Weighed(sums, Weighed.ALL);
    PeriodCandidate best = candidates.get(weighed.best());
    Timing timing = scene.ruled();
    int lead = timing.period() == null ? LEAD_OVER_NONE : LEAD;
    boolean stays = !weighed.leads(ruled, lead) || isSame(timing.period(), best.period());
    Timing taken = stays ? timing : timing.at(best.period(), best.words(), RULE);
    Period period = taken.period();
    return taken.likely(weighed.chance(k -> isSame(candidates.get(k).period(), period)));
  }

  /** The same time as far as a reader cares: a day and its month, a year and its last day. */
  private static boolean isSame(@Nullable Period a, @Nullable Period b) {
    if (a == null || b == null || a.equals(b)) {
      return Objects.equals(a, b);
    }
    return isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(Period day, Period wide) {
    PartialDate of = day.to();
    boolean month = wide.equals(Period.month(of.year(), Math.max(1, of.month())));
    boolean year = PeriodForm.of(day) == PeriodForm.YEAR_END && wide.equals(Period.year(of.year()));
    return Calendar.isDay(day) && (month || year);
  }
}
