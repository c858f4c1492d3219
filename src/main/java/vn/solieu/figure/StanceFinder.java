package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Stage 2: role and direction of each quantity. The rules stand in one list, most trusted first; what
 * they say becomes a target where {@link TargetFinder} finds one.
 */
final class StanceFinder {
  private final PhraseTable<Cue> cues;
  private final List<StanceRule> rules;
  private final TargetFinder targets;

  StanceFinder(Lexicon lexicon) {
    Resources resources = lexicon.resources();
    cues = CueTable.load(resources, "figure/stances.tsv");
    targets = new TargetFinder(resources);
    rules =
        List.of(
            new CompletionRule(resources),
            new EqualRule(),
            new SignRule(),
            new ChangeRule(),
            new ParallelRule(),
            new MultipleRule(),
            new DefaultRule());
  }

  /** One stance for each quantity, in the same order. */
  List<Stance> find(Reading reading, List<Quantity> quantities) {
    List<Stance> stances = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      StanceContext context = context(reading, quantities, stances, i);
      Stance stance = stance(context);
      Sentence sentence = reading.sentences().get(quantities.get(i).sentence());
      Span target = targets.cue(context, sentence, head(reading, sentence));
      stances.add(target == null ? stance : target(stance, target));
    }
    return stances;
  }

  private Stance stance(StanceContext context) {
    for (StanceRule rule : rules) {
      Stance stance = rule.apply(context);
      if (stance != null) {
        return stance;
      }
    }
    throw new IllegalStateException("the default rule always answers");
  }

  private static Stance target(Stance stance, Span cue) {
    Direction direction = stance.role() == Role.CHANGE ? stance.direction() : null;
    return new Stance(Role.TARGET, direction, cue, "target+" + stance.rule());
  }

  /** The head of the list that the sentence is an item of, if that head sets targets. */
  private @Nullable Match<Cue> head(Reading reading, Sentence sentence) {
    for (int i = sentence.index() - 1; i >= 0 && isItem(reading, i + 1); i--) {
      Sentence before = reading.sentences().get(i);
      if (!isItem(reading, i)) {
        return targets.head(reading, before);
      }
    }
    return null;
  }

  private static boolean isItem(Reading reading, int index) {
    Sentence sentence = reading.sentences().get(index);
    int at = Blanks.after(reading.lower(), sentence.span().start());
    return at < sentence.span().end() && "-–+*•".indexOf(reading.lower().charAt(at)) >= 0;
  }

  private StanceContext context(
      Reading reading, List<Quantity> quantities, List<Stance> stances, int i) {
    Quantity quantity = quantities.get(i);
    Sentence sentence = reading.sentences().get(quantity.sentence());
    boolean follows = i > 0 && quantities.get(i - 1).sentence() == quantity.sentence();
    boolean leads =
        i + 1 < quantities.size() && quantities.get(i + 1).sentence() == quantity.sentence();
    int from = follows ? quantities.get(i - 1).span().end() : sentence.span().start();
    int to = leads ? quantities.get(i + 1).span().start() : sentence.span().end();
    return new StanceContext(
        reading,
        quantity,
        from,
        to,
        cues(reading, from, quantity.span().start()),
        follows ? quantities.get(i - 1) : null,
        follows ? stances.get(i - 1) : null);
  }

  private List<Match<Cue>> cues(Reading reading, int from, int to) {
    return cues.all(reading.lower(), from, to).stream()
        .filter(cue -> !cue.value().kind().equals("none"))
        .toList();
  }
}
