package vn.solieu.figure.stance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * How far something is beyond an earlier time that is named between: "hơn cùng thời gian năm 2018
 * tới 21,7%", "hơn đỉnh năm ngoái 97 MW", "hơn chín tháng năm ngoái 20 tỷ đồng". An amount as large
 * as what was reached is no such gap, but what the earlier time had.
 */
final class BeyondRule implements StanceRule {
  private static final int WORDS = 9;
  private static final String DIGITS = "0123456789";

  private final PhraseTable<String> over;
  private final PhraseTable<String> under;
  private final PhraseTable<String> either;
  private final PhraseTable<String> times;

  BeyondRule(Resources resources) {
    over = ClosedWords.load(resources, "beyond-over");
    under = ClosedWords.load(resources, "beyond-under");
    either = ClosedWords.load(resources, List.of("beyond-over", "beyond-under"));
    times = ClosedWords.load(resources, "beyond-time");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    if (either.first(context.lower(), context.from(), context.modifierStart()) == null) {
      return null;
    }
    Stance up = find(context, over, Direction.UP);
    return up == null ? find(context, under, Direction.DOWN) : up;
  }

  private @Nullable Stance find(
      StanceContext context, PhraseTable<String> words, Direction direction) {
    Folded lower = context.lower();
    int end = context.modifierStart();
    Match<String> than = words.last(lower, context.from(), end);
    if (than == null || !isGap(context) || !ClauseMarks.none(lower, than.end(), end, ",;:().")) {
      return null;
    }
    String between = lower.substring(than.end(), end);
    Match<String> time = times.first(lower, than.end(), end);
    return time != null && ChangeReach.words(between) <= WORDS && isYears(lower, than.end(), end)
        ? new Stance(Role.CHANGE, direction, new Span(than.start(), than.end()), "change/beyond")
        : null;
  }

  /** No digits between but those of a year or a month. */
  private static boolean isYears(Folded lower, int from, int to) {
    int last = Blanks.before(lower, to) - 1;
    return !ClauseMarks.none(lower, from, to, "abcdefghijklmnopqrstuvwxyzđ")
        && (ClauseMarks.none(lower, last, last + 1, DIGITS)
            || lower.substring(from, to).contains("năm 20"));
  }

  private static boolean isGap(StanceContext context) {
    Quantity level = context.previous();
    return context.isRate()
        || context.isMultiple()
        || level == null
        || !level.unit().equals(context.quantity().unit())
        || context.quantity().value().multiply(BigDecimal.TWO).compareTo(level.value()) < 0;
  }
}
