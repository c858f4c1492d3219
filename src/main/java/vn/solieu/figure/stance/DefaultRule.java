package vn.solieu.figure.stance;

import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What is left: a rate or a fraction is a share, everything else a level; points are a gap, "đứng
 * dưới vạch ấy 6,2 điểm phần trăm" one below.
 */
final class DefaultRule implements StanceRule {
  private static final int NEAR = 60;

  private final PhraseTable<String> below;

  DefaultRule(Resources resources) {
    below = ClosedWords.load(resources, "points-below");
  }

  @Override
  public Stance apply(StanceContext context) {
    if (context.isPoints() && context.last("share") == null) {
      boolean under =
          below.last(context.lower(), context.from(), context.start()) != null || isBehind(context);
      return new Stance(Role.CHANGE, under ? Direction.DOWN : Direction.UP, null, "points");
    }
    boolean share = context.isRate() || context.quantity().denominator() != null;
    return new Stance(share ? Role.SHARE : Role.LEVEL, null, null, "default");
  }

  /** "thấp hơn bình quân cả nước (51,3%) | 4,1 điểm phần trăm". */
  private boolean isBehind(StanceContext context) {
    Quantity other = context.previous();
    if (other == null || !context.gap().equals(")")) {
      return false;
    }
    int start = other.span().start();
    Match<String> less = below.last(context.lower(), Math.max(0, start - NEAR), start);
    return less != null && ClauseMarks.none(context.lower(), less.end(), start, ",;.:");
  }
}
