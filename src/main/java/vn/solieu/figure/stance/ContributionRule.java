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
 * Points that something contributes are its share: "Đóng góp vào mức tăng chung: công nghiệp 8,3
 * điểm phần trăm, dịch vụ 1,4 điểm phần trăm".
 */
final class ContributionRule implements StanceRule {
  private final PhraseTable<String> verbs;

  ContributionRule(Resources resources) {
    verbs = ClosedWords.load(resources, "contributes");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.POINTS;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    if (!context.isPoints()) {
      return null;
    }
    Folded lower = context.lower();
    int start = context.reading().sentences().get(context.quantity().sentence()).span().start();
    Match<String> verb = verbs.last(lower, start, context.modifierStart());
    Match<Cue> near = context.last("up", "down", "more", "less");
    boolean moved = near != null && context.after(near).isBlank();
    return verb == null || moved
        ? null
        : new Stance(Role.SHARE, null, new Span(verb.start(), verb.end()), "share/contributes");
  }
}
