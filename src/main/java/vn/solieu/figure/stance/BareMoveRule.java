package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A rate between what moved and where it went, its verb left out: "cổ phiếu VCB 6,8% lên 18.900
 * đồng" is a rise.
 */
final class BareMoveRule implements StanceRule {
  private final PhraseTable<String> rises;
  private final PhraseTable<String> falls;

  BareMoveRule(Resources resources) {
    rises = ClosedWords.load(resources, "bare-rise");
    falls = ClosedWords.load(resources, "bare-fall");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.RATE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    if (!context.isRate() || context.isPoints() || !context.cues().isEmpty()) {
      return null;
    }
    Stance rise = stance(context, rises, Direction.UP);
    return rise == null ? stance(context, falls, Direction.DOWN) : rise;
  }

  /** The way stands right behind, an amount right behind it. */
  private static @Nullable Stance stance(
      StanceContext context, PhraseTable<String> ways, Direction direction) {
    Folded lower = context.lower();
    Match<String> way = ways.at(lower, Blanks.after(lower, context.end()));
    boolean amount =
        way != null && Blanks.after(lower, way.end()) == context.to() && isAmount(context);
    return way == null || !amount
        ? null
        : new Stance(Role.CHANGE, direction, new Span(way.start(), way.end()), "change/bare");
  }

  /** The next number is no rate. */
  private static boolean isAmount(StanceContext context) {
    Folded lower = context.lower();
    int end = Blanks.after(lower, DigitReader.end(lower, context.to()));
    return context.to() < end && (end >= lower.length() || lower.charAt(end) != '%');
  }
}
