package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * A rise or fall by the verb before it: "tăng 11,76%", "thấp hơn cùng kỳ 2%", "thêm 241 phòng",
 * "tăng trưởng … đạt 10,73%". A level word after the verb makes it a level ("giảm xuống 3,6%").
 */
final class ChangeRule implements StanceRule {
  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = context.nearest();
    if (cue == null) {
      return null;
    }
    if (context.isRate() || context.isMultiple()) {
      Match<Cue> named = context.last("growth", "fall");
      boolean from = cue.value().kind().equals("from") && adjacent(context, cue);
      Match<Cue> share = context.last("share");
      boolean over = share != null && named != null && share.start() > named.start();
      if (named != null && !from && !over) {
        return stance(named);
      }
    }
    return switch (cue.value().kind()) {
      case "up", "down" -> near(context, cue) ? stance(cue) : null;
      case "more", "less" -> stance(cue);
      case "from" -> context.quantity().high() != null ? range(cue) : null;
      default -> null;
    };
  }

  /** A count or a measure must follow its verb closely; a rate may stand apart. */
  private static boolean near(StanceContext context, Match<Cue> cue) {
    if (context.isRate() || context.isMultiple()) {
      return true;
    }
    String gap = context.after(cue);
    return gap.length() < 40
        && gap.indexOf(',') < 0
        && gap.indexOf(':') < 0
        && !gap.contains("và ")
        && !gap.contains("nhưng ")
        && !gap.contains(" có ")
        && (gap.isBlank() || gap.strip().split("\\s+").length <= 2 || gap.contains("so với"));
  }

  /** "tăng từ 18-20%" is one growth, no way from 18 to 20. */
  private static @Nullable Stance range(Match<Cue> cue) {
    String phrase = cue.value().phrase();
    boolean up = phrase.startsWith("tăng") || phrase.startsWith("nâng");
    boolean named = up || phrase.length() > "từ chỗ".length();
    return named && !phrase.equals("từ mức")
        ? new Stance(
            Role.CHANGE,
            up ? Direction.UP : Direction.DOWN,
            new Span(cue.start(), cue.end()),
            "change/range")
        : null;
  }

  private static boolean adjacent(StanceContext context, Match<Cue> cue) {
    return context.after(cue).isBlank();
  }

  private static Stance stance(Match<Cue> cue) {
    boolean down =
        switch (cue.value().kind()) {
          case "down", "less", "fall" -> true;
          default -> false;
        };
    return new Stance(
        Role.CHANGE,
        down ? Direction.DOWN : Direction.UP,
        new Span(cue.start(), cue.end()),
        "change/" + cue.value().kind());
  }
}
