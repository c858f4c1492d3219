package vn.solieu.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * Counts in a list whose head says what moved, and since when: "Một số huyện tăng mạnh so với cùng
 * kỳ: Diễn Châu 3.400 người, Yên Thành 2.500 người" are rises. Where an item tells a move of its
 * own, the counts are levels.
 */
final class MovedCountRule implements StanceRule {
  private static final int FAR = 400;
  private static final Pattern SINCE =
      Pattern.compile("^[^.;:,]{0,12}so (?:với|cùng)[^:;.]{0,40}$");
  private static final Pattern MOVE =
      Pattern.compile(
          "(?<!\\p{L})(?:tăng|giảm|thêm|đạt|bằng|gấp|lên|xuống|còn|so với|chiếm)(?!\\p{L})|%");

  @Override
  public @Nullable Stance apply(StanceContext context) {
    boolean count = !context.isRate() && !context.isMultiple() && context.quantity().high() == null;
    int colon = count ? colon(context) : -1;
    if (colon < 0) {
      return null;
    }
    Match<Cue> head = context.from() < colon ? context.nearest() : context.colon();
    boolean plain = context.from() < colon || context.cues().isEmpty();
    if (head == null || !plain) {
      return null;
    }
    boolean since =
        colon > head.end() && SINCE.matcher(context.lower().substring(head.end(), colon)).find();
    boolean verb = List.of("up", "down").contains(head.value().kind());
    int end = context.reading().sentences().get(context.quantity().sentence()).span().end();
    if (!since || !verb || MOVE.matcher(context.lower().substring(colon, end)).find()) {
      return null;
    }
    Direction way = head.value().kind().equals("up") ? Direction.UP : Direction.DOWN;
    return new Stance(Role.CHANGE, way, new Span(head.start(), head.end()), "change/head");
  }

  /** The colon before the number in its sentence and not far off, or -1. */
  private static int colon(StanceContext context) {
    int start = context.reading().sentences().get(context.quantity().sentence()).span().start();
    int at = context.start();
    int least = Math.max(start, at - FAR);
    while (at >= least && context.lower().charAt(at) != ':') {
      at--;
    }
    return at >= least ? at : -1;
  }
}
