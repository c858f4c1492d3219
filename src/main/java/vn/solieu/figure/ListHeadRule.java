package vn.solieu.figure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/** A rate in a list whose head names the change: "5 nhóm tăng giá: - Giao thông 0,85%". */
final class ListHeadRule implements StanceRule {
  /** Behind "tăng", "nhích lên": what rose is named. */
  private static final Pattern NAMES =
      Pattern.compile("^ ?(?:giá |nhẹ |mạnh )?(?:là|gồm|gồm có|bao gồm|có) [^;:()]+\\($");

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance moved = bracketed(context);
    if (moved != null) {
      return moved;
    }
    Match<Cue> head = context.head() == null ? context.colon() : context.head();
    if (head == null
        || !context.isRate()
        || !context.cues().stream().allMatch(cue -> aside(context, cue))) {
      return null;
    }
    boolean down = head.value().kind().equals("down") || head.value().kind().equals("fall");
    return new Stance(
        Role.CHANGE,
        down ? Direction.DOWN : Direction.UP,
        new Span(head.start(), head.end()),
        "change/head");
  }

  /** "2 nhóm nhích lên là giải trí (0,04%) cùng dịch vụ khác (0,27%)". */
  private static @Nullable Stance bracketed(StanceContext context) {
    String gap = context.gap();
    if (!context.isRate() || !gap.endsWith("(") || gap.lastIndexOf('(') < gap.length() - 1) {
      return null;
    }
    Stance before = context.previousStance();
    boolean goesOn = before != null && before.rule().equals("change/named") && gap.indexOf(';') < 0;
    if (before != null && goesOn && context.cues().isEmpty()) {
      return before;
    }
    Match<Cue> verb = context.last("up", "down");
    boolean names = verb != null && NAMES.matcher(context.after(verb)).find();
    if (verb == null || !names || !verb.equals(context.nearest())) {
      return null;
    }
    Direction way = verb.value().kind().equals("up") ? Direction.UP : Direction.DOWN;
    return new Stance(Role.CHANGE, way, new Span(verb.start(), verb.end()), "change/named");
  }

  /** "sản phẩm từ sắt thép 41,24%; còn thủy sản 2,67%": words of the name, far from the number. */
  private static boolean aside(StanceContext context, Match<Cue> cue) {
    boolean word = cue.value().phrase().equals("từ") || cue.value().phrase().equals("còn");
    return word && !context.after(cue).isBlank();
  }
}
