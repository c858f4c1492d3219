package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/** What is fulfilled is planned: "mới hoàn thành 29% doanh thu và 18% lợi nhuận". */
public final class FulfilledRule implements StanceRule {
  public static final String NAME = "completion/fulfilled";
  private static final String AND = " và";

  private final PhraseTable<String> verbs;
  private final PhraseTable<String> planned;

  FulfilledRule(Resources resources) {
    verbs = ClosedWords.load(resources, "fulfils");
    planned = ClosedWords.load(resources, "planned-result");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.RATE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Folded lower = context.lower();
    boolean result = planned.at(lower, Blanks.after(lower, context.end())) != null;
    if (!context.isRate() || context.isPoints() || !result) {
      return null;
    }
    Match<String> verb = verbs.endingAt(lower, Blanks.before(lower, context.modifierStart()));
    if (verb != null && verb.start() >= context.from()) {
      return new Stance(Role.COMPLETION, null, new Span(verb.start(), verb.end()), NAME);
    }
    Stance before = context.previousStance();
    return before != null && before.rule().equals(NAME) && context.gap().endsWith(AND)
        ? before
        : null;
  }
}
