package vn.solieu.figure.stance;

import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What is left: a rate or a fraction is a share, everything else a level; points are a gap, "đứng
 * dưới vạch ấy 6,2 điểm phần trăm" one below.
 */
final class DefaultRule implements StanceRule {
  private final PhraseTable<String> below;

  DefaultRule(Resources resources) {
    below = ClosedWords.load(resources, "points-below");
  }

  @Override
  public Stance apply(StanceContext context) {
    if (context.isPoints() && context.last("share") == null) {
      boolean under = below.last(context.lower(), context.from(), context.start()) != null;
      return new Stance(Role.CHANGE, under ? Direction.DOWN : Direction.UP, null, "points");
    }
    boolean share = context.isRate() || context.quantity().denominator() != null;
    return new Stance(share ? Role.SHARE : Role.LEVEL, null, null, "default");
  }
}
