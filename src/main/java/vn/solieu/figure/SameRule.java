package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;

/**
 * A rate set against a rate told before: in "GRDP tăng 12,28%. Mức này cao hơn con số 11,39% của
 * năm 2020" both are growth.
 */
final class SameRule implements StanceRule {
  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = context.nearest();
    Stance recent = context.recent();
    boolean set =
        cue != null
            && recent != null
            && cue.value().kind().equals("same")
            && (context.last("more", "less") != null || context.gap().contains("so với"))
            && context.after(cue).isBlank();
    set |= recent != null && other(context, cue);
    return set && context.isRate() && !context.isPoints() && recent != null
        ? new Stance(recent.role(), recent.direction(), recent.cue(), "same")
        : null;
  }

  /** "thấp hơn bình quân cả nước (46,7%)": the bracket tells what it was compared with. */
  private static boolean other(StanceContext context, @Nullable Match<Cue> cue) {
    if (cue == null || !(cue.value().kind().equals("more") || cue.value().kind().equals("less"))) {
      return false;
    }
    String gap = context.after(cue).strip();
    return gap.endsWith("(") && gap.length() > 4 && gap.length() < 60 && gap.indexOf(',') < 0;
  }
}
