package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * The rate that someone asks for, in brackets behind what is set against it: "đạt 19%, cao hơn
 * nhiều so với quy định của ngân hàng trung ương (9%)" → target, for 9% is no rise.
 */
final class RequiredRateRule implements StanceRule {
  private static final int REACH = 80;

  private final PhraseTable<String> than;
  private final PhraseTable<String> required;

  RequiredRateRule(Resources resources) {
    than = ClosedWords.load(resources, "than");
    required = ClosedWords.load(resources, "required");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    boolean bracket = context.gap().endsWith("(") && context.lower().startsWith(")", next);
    if (!bracket || !context.isRate() || context.previous() == null) {
      return null;
    }
    int from = Math.max(context.from(), context.start() - REACH);
    Match<String> asked = required.last(context.lower(), from, context.start());
    int end = asked == null ? 0 : Blanks.before(context.lower(), asked.start());
    return asked == null || than.endingAt(context.lower(), end) == null
        ? null
        : new Stance(Role.TARGET, null, new Span(asked.start(), asked.end()), "required");
  }
}
