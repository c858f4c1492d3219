package vn.solieu.figure.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Counts in a list whose head says what moved, and since when: "Một số huyện tăng mạnh so với cùng
 * kỳ: Diễn Châu 3.400 người, Yên Thành 2.500 người" are rises. Where an item tells a move of its
 * own, the counts are levels.
 */
final class MovedCountRule implements StanceRule {
  private static final int FAR = 400;
  private static final int NEAR = 12;
  private static final int TIME = 40;

  private final PhraseTable<String> since;
  private final PhraseTable<String> moves;

  MovedCountRule(Resources resources) {
    since = ClosedWords.load(resources, "compares-ahead");
    moves = ClosedWords.load(resources, "item-move");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.AMOUNT;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    boolean told = context.nearest() != null || context.colon() != null;
    boolean count = told && context.kind() == Measure.AMOUNT && context.quantity().high() == null;
    int colon = count ? colon(context) : -1;
    if (colon < 0) {
      return null;
    }
    Match<Cue> head = context.from() < colon ? context.nearest() : context.colon();
    boolean plain = context.from() < colon || context.cues().isEmpty();
    if (head == null || !plain) {
      return null;
    }
    boolean verb = List.of("up", "down").contains(head.value().kind());
    int end = context.reading().sentences().get(context.quantity().sentence()).span().end();
    if (!verb || !isSince(context.lower(), head.end(), colon) || moves(context, colon, end)) {
      return null;
    }
    Direction way = head.value().kind().equals("up") ? Direction.UP : Direction.DOWN;
    return new Stance(Role.CHANGE, way, new Span(head.start(), head.end()), "change/head");
  }

  /** "tăng mạnh | so với cùng kỳ:". */
  private boolean isSince(Folded lower, int from, int colon) {
    Match<String> than = since.first(lower, from, colon);
    return than != null
        && than.start() - from <= NEAR + 1
        && colon - than.end() <= TIME
        && ClauseMarks.none(lower, from, than.start(), ".;:,")
        && ClauseMarks.none(lower, than.end(), colon, ":;.");
  }

  /** A move of its own, or a rate, is told in the list. */
  private boolean moves(StanceContext context, int from, int to) {
    return moves.first(context.lower(), from, to) != null
        || !ClauseMarks.none(context.lower(), from, to, "%");
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
