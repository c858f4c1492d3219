package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * "Giảm mạnh nhất là Ân Thi (316 ha), Kim Động (202 ha)", "6 nhóm đi lên, nhiều nhất là may mặc
 * 0,63%": how much each one changed.
 */
final class SuperlativeRule implements StanceRule {
  private static final String NAME = "change/most";
  private static final int REACH = 60;
  private final PhraseTable<String> most;

  SuperlativeRule(Resources resources) {
    most = ClosedWords.load(resources, "most");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    String gap = context.gap();
    boolean bracketed = gap.endsWith("(") && context.lower().startsWith(")", context.end());
    if (!bracketed && !context.isRate()) {
      return null;
    }
    Stance before = context.previousStance();
    boolean next =
        bracketed && before != null && before.rule().equals(NAME) && context.cues().isEmpty();
    if (before != null && next && gap.startsWith(")") && gap.length() < REACH) {
      return new Stance(Role.CHANGE, before.direction(), before.cue(), NAME);
    }
    Match<Cue> cue = context.nearest();
    boolean way =
        cue != null && (cue.value().kind().equals("up") || cue.value().kind().equals("down"));
    if (cue == null || !way || context.after(cue).length() > REACH) {
      return null;
    }
    String after = context.after(cue).strip();
    boolean listed = after.startsWith(",");
    if (!bracketed && !listed) {
      return null;
    }
    after = listed ? after.substring(1).strip() : after;
    Direction direction = cue.value().kind().equals("up") ? Direction.UP : Direction.DOWN;
    return most.at(Folded.piece(after), 0) != null
        ? new Stance(Role.CHANGE, direction, new Span(cue.start(), cue.end()), NAME)
        : null;
  }
}
