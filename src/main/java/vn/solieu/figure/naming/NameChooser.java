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

  /** Two phrases name the same that have all words together no more than so often in common. */
  private static final int SAME = 4;

  private static final int[] NO_WORDS = {};

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
    GivenNames given = new GivenNames(words, quantities, stances, ruled);
    NameCandidates candidates = new NameCandidates(words);
    NameScorer scorer = new NameScorer(model, words);
    for (int i = 0; i < ruled.size(); i++) {
      Subject next = given.next();
      NameScene scene = NameScene.next(candidates, given, quantities.get(i), stances.get(i), next);
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
    GivenNames given = new GivenNames(words, quantities, stances, ruled);
    NameCandidates candidates = new NameCandidates(words);
    NameFeatures features = new NameFeatures();
    for (int i = 0; i < ruled.size(); i++) {
      Subject next = ruled.get(i);
      NameScene scene = NameScene.next(candidates, given, quantities.get(i), stances.get(i), next);
      List<String> phrases = new ArrayList<>();
      List<int[]> places = new ArrayList<>();
      for (int k = 0; k < scene.candidates().size(); k++) {
        NameCandidate candidate = scene.candidates().get(k);
        phrases.add(String.valueOf(named(reading, scene, candidate, next, null).indicator()));
        places.add(features.all(scene, candidate));
      }
      choices.add(new Choice(phrases, places));
      given.add(next);
    }
    return choices;
  }

  private Subject chosen(Reading reading, NameScene scene, NameScorer scorer, Subject next) {
    NameCandidates candidates = scene.candidates();
    if (candidates.size() == 0) {
      return next.likely(0);
    }
    Weighed weighed = new Weighed(scorer.scores(scene), NEGLIGIBLE);
    int best = weighed.best();
    // That of the rules is the first.
    boolean isRuled = candidates.get(0).isRuled();
    if (isRuled && (!weighed.leads(0, LEAD) || isSame(scene, candidates.get(best)))) {
      return next.likely(chance(scene, weighed));
    }
    double chance = chance(scene, weighed, candidates.get(best));
    return isRuled && chance < UNSURE
        ? next.likely(chance(scene, weighed))
        : named(reading, scene, candidates.get(best), next).likely(chance);
  }

  /** The chance that phrases that name the same as the rules have together. */
  private static double chance(NameScene scene, Weighed weighed) {
    NameCandidates candidates = scene.candidates();
    return weighed.chance(k -> isSame(scene, candidates.get(k)));
  }

  /** The chance that phrases that name the same as that one have together. */
  private static double chance(NameScene scene, Weighed weighed, NameCandidate chosen) {
    NameCandidates candidates = scene.candidates();
    CommonWords words = new CommonWords(chosen.words(), NO_WORDS);
    return weighed.chance(
        k -> isSame(candidates.get(k), candidates.get(k).ofName(words), chosen.length()));
  }

  /** Names the same as the rules. */
  private static boolean isSame(NameScene scene, NameCandidate candidate) {
    return isSame(candidate, candidate.ofName(), scene.ruled().length);
  }

  private static boolean isSame(NameCandidate candidate, int common, int length) {
    return SAME * common >= candidate.length() + length;
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
      String concept = concepts == null ? null : concepts.idOf(phrase);
      return subject.renamed(phrase, span, concept, RULE);
    }
    return candidate.lender() < 0
        ? subject
        : subject.named(scene.given().of(candidate.lender()), RULE);
  }
}
