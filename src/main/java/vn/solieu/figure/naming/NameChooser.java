package vn.solieu.figure.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.choice.Weighed;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.text.Span;

/**
 * Stage 6: gives a quantity another name than the rules did where one of other words is much
 * likelier: of "thu ngân sách còn ấn tượng hơn: 80 tỷ đồng" the revenue.
 */
public final class NameChooser {
  /** How much likelier a phrase must be than that of the rules. */
  private static final int LEAD = ChoiceModel.lead(2);

  /** What is less likely than the best by so much is left out of account. */
  private static final int NEGLIGIBLE = ChoiceModel.lead(1000);

  /** A phrase that is not likelier than this leaves the name of the rules. */
  private static final double UNSURE = 0.5;

  /** Two phrases with this share of words in common name the same. */
  private static final double SAME = 0.5;

  /** Where its weights are, in the program's data. */
  public static final String MODEL = "models/names.bin";

  /** The rule of a name that it gave. */
  public static final String RULE = "chosen";

  private final ChoiceModel model;
  private final Concepts concepts;

  public NameChooser(ChoiceModel model, Concepts concepts) {
    this.model = model;
    this.concepts = concepts;
  }

  /** The subjects, one for each quantity, with their names chosen. */
  public List<Subject> choose(
      Reading reading,
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> ruled) {
    if (model == ChoiceModel.NONE) {
      return ruled;
    }
    GivenNames given = new GivenNames(quantities, stances, ruled);
    NameScorer scorer = new NameScorer(model);
    for (int i = 0; i < ruled.size(); i++) {
      Subject next = given.next();
      NameScene scene = NameScene.next(words, given, quantities.get(i), stances.get(i), next);
      given.add(chosen(reading, scene, scorer, next));
    }
    return given.all();
  }

  /** What may name each quantity, for training: the names before it are those of the rules. */
  public static List<Choice> choices(
      Reading reading,
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> ruled) {
    List<Choice> choices = new ArrayList<>();
    GivenNames given = new GivenNames(quantities, stances, ruled);
    NameFeatures features = new NameFeatures();
    for (int i = 0; i < ruled.size(); i++) {
      Subject next = ruled.get(i);
      NameScene scene = NameScene.next(words, given, quantities.get(i), stances.get(i), next);
      List<String> phrases = new ArrayList<>();
      List<int[]> places = new ArrayList<>();
      for (NameCandidate candidate : scene.candidates()) {
        phrases.add(String.valueOf(named(reading, scene, candidate, next, null).indicator()));
        places.add(features.all(scene, candidate));
      }
      choices.add(new Choice(phrases, places));
      given.add(next);
    }
    return choices;
  }

  private Subject chosen(Reading reading, NameScene scene, NameScorer scorer, Subject next) {
    List<NameCandidate> candidates = scene.candidates();
    if (candidates.isEmpty()) {
      return next.likely(0);
    }
    Weighed weighed = new Weighed(scorer.scores(scene), NEGLIGIBLE);
    int best = weighed.best();
    int ruled = -1;
    for (int k = 0; k < candidates.size(); k++) {
      ruled = candidates.get(k).isRuled() ? k : ruled;
    }
    boolean stays =
        ruled >= 0
            && (!weighed.leads(ruled, LEAD)
                || candidates.get(best).overlap(candidates.get(ruled).words()) >= SAME
                || chance(candidates, weighed, best) < UNSURE);
    Subject named = stays ? next : named(reading, scene, candidates.get(best), next);
    return named.likely(chance(candidates, weighed, stays ? ruled : best));
  }

  /** The chance that phrases with half its words or more have together. */
  private static double chance(List<NameCandidate> candidates, Weighed weighed, int chosen) {
    int[] words = candidates.get(chosen).words();
    return weighed.chance(k -> candidates.get(k).overlap(words) >= SAME);
  }

  private Subject named(
      Reading reading, NameScene scene, NameCandidate candidate, Subject subject) {
    return named(reading, scene, candidate, subject, concepts);
  }

  private static Subject named(
      Reading reading,
      NameScene scene,
      NameCandidate candidate,
      Subject subject,
      @Nullable Concepts concepts) {
    if (candidate.from() >= 0) {
      int start = scene.words().start(candidate.from());
      Span span = new Span(start, scene.words().end(candidate.to()));
      int around = scene.given().around(span);
      if (around >= 0) {
        return subject.named(scene.given().of(around), RULE);
      }
      String phrase = span.of(reading.text());
      String concept = concepts == null ? null : concepts.of(phrase).map(Concept::id).orElse(null);
      return subject.renamed(phrase, span, concept, RULE);
    }
    return candidate.lender() < 0
        ? subject
        : subject.named(scene.given().of(candidate.lender()), RULE);
  }
}
