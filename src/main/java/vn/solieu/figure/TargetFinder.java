package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Where targets stand: after "phấn đấu", "đặt mục tiêu", "dự kiến" to the end of the sentence, in the
 * list that such a head opens ("phấn đấu đến năm 2030:"), and right after a plan ("kế hoạch năm 500 tỷ
 * đồng").
 */
final class TargetFinder {
  private static final int NEAR = 40;

  private final PhraseTable<Cue> cues;

  TargetFinder(Resources resources) {
    cues = CueTable.load(resources, "figure/targets.tsv");
  }

  /** The cue that makes the quantity a target, or null. */
  @Nullable Span cue(StanceContext context, Sentence in, @Nullable Match<Cue> head) {
    Match<Cue> best = head;
    for (Match<Cue> cue : cues.all(context.lower(), in.span().start(), context.start())) {
      best =
          switch (cue.value().kind()) {
            case "strong", "weak" -> cue;
            case "noun" -> planned(context, cue) ? cue : best;
            case "stop" -> null;
            default -> best;
          };
      if (cue.value().kind().equals("noun") && best == cue && cue.end() < context.from()) {
        best = head;
      }
    }
    return best == null ? null : new Span(best.start(), best.end());
  }

  /** "kế hoạch [năm] [là] 500 tỷ đồng": close before the number, and no share of it before. */
  private static boolean planned(StanceContext context, Match<Cue> cue) {
    if (cue.start() < context.from()) {
      return false;
    }
    String gap = context.lower().substring(cue.end(), context.start());
    boolean share =
        context.from() > 0
            && context.previous() != null
            && cue.start() - context.from() < 12
            && !gap.contains("(");
    return gap.length() < NEAR && gap.indexOf(',') < 0 && gap.indexOf(';') < 0 && !share;
  }

  /** The strong cue of a sentence that ends in a colon and so heads the list after it, or null. */
  @Nullable Match<Cue> head(Reading reading, Sentence in) {
    int end = in.span().end();
    while (end > in.span().start() && Character.isWhitespace(reading.lower().charAt(end - 1))) {
      end--;
    }
    boolean colon = end > in.span().start() && reading.lower().charAt(end - 1) == ':';
    Match<Cue> cue = colon ? cues.last(reading.lower(), in.span().start(), end) : null;
    return cue != null && cue.value().kind().equals("strong") ? cue : null;
  }
}
