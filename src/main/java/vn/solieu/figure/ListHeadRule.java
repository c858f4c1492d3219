package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/** A rate in a list whose head names the change: "5 nhóm tăng giá: - Giao thông 0,85%". */
final class ListHeadRule implements StanceRule {
  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> head = context.head() == null ? context.colon() : context.head();
    if (head == null || !context.isRate() || !context.cues().isEmpty()) {
      return null;
    }
    boolean down = head.value().kind().equals("down") || head.value().kind().equals("fall");
    return new Stance(
        Role.CHANGE,
        down ? Direction.DOWN : Direction.UP,
        new Span(head.start(), head.end()),
        "change/head");
  }
}
