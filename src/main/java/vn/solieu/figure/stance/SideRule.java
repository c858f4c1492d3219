package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * The rates of those that a sentence puts on one side: "Phía giảm có nhà ở 0,71% và viễn thông
 * 0,07%", "Ở chiều tăng, giáo dục 2,1%, giao thông 1,3%" → changes that way.
 */
final class SideRule implements StanceRule {
  private static final String NAME = "change/side";
  private static final int OPENING = 12;

  private final PhraseTable<String> rising;
  private final PhraseTable<String> falling;

  SideRule(Resources resources) {
    rising = ClosedWords.load(resources, "side-up");
    falling = ClosedWords.load(resources, "side-down");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.RATE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    if (!context.isRate() || context.isPoints()) {
      return null;
    }
    Stance up = find(context, rising, Direction.UP);
    return up == null ? find(context, falling, Direction.DOWN) : up;
  }

  private static @Nullable Stance find(
      StanceContext context, PhraseTable<String> sides, Direction way) {
    Folded lower = context.lower();
    int index = context.quantity().sentence();
    int start = Blanks.after(lower, context.reading().sentences().get(index).span().start());
    Match<String> side = sides.first(lower, start, Math.min(context.start(), start + OPENING + 8));
    if (side == null || side.start() > start + OPENING) {
      return null;
    }
    boolean first = context.from() <= side.start();
    boolean own = context.cues().stream().anyMatch(cue -> tells(cue, side, first));
    boolean apart = !ClauseMarks.none(lower, side.end(), context.start(), ";:(");
    return own || apart
        ? null
        : new Stance(Role.CHANGE, way, new Span(side.start(), side.end()), NAME);
  }

  /** A verb of its own, or what else the rate may be. */
  private static boolean tells(Match<Cue> cue, Match<String> side, boolean first) {
    return !first || cue.start() >= side.end();
  }
}
