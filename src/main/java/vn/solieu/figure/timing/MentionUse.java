package vn.solieu.figure.timing;

import java.util.List;
import vn.solieu.figure.timing.TimeMention.Use;

/** What an expression tells: when, against what, or of which plan; by the words before it. */
final class MentionUse {
  /** How many words may stand between "so với" and the time it governs. */
  private static final int REACH = 7;

  private MentionUse() {}

  static Use of(TimeTerm term, boolean compared, boolean planned) {
    if (term instanceof TimeTerm.EachYear) {
      return Use.RATE;
    }
    if (term instanceof TimeTerm.Span) {
      return Use.SPAN;
    }
    if (compared || term instanceof TimeTerm.Same) {
      return Use.BASE;
    }
    return planned ? Use.PLAN : Use.PERIOD;
  }

  /**
   * A word of comparison or of planning stands before the expression in its clause; right after a
   * quantity, "so với" reaches over commas too ("tăng 21% so với tổng vốn của A, B và C năm 2024").
   *
   * @param since where the expression before begins, to which an earlier word belongs, or -1
   */
  static boolean governed(List<TimeToken> tokens, int at, TimeWord word, int since) {
    boolean quantity = false;
    boolean crossed = false;
    for (int i = at - 1; i > since && i >= at - (crossed ? 2 * REACH : REACH); i--) {
      switch (tokens.get(i).word()) {
        case STOP, COLON, OPEN, CLOSE -> {
          return false;
        }
        case COMMA, AND -> {
          if (i == at - 1 || quantity || word == TimeWord.PLAN) {
            return false;
          }
          crossed = true;
        }
        case QUANTITY -> {
          if (crossed) {
            return false;
          }
          quantity = true;
        }
        case COMPARE -> {
          boolean bound = i + 1 < tokens.size() && tokens.get(i + 1).is(TimeWord.QUANTITY);
          boolean joined = i > 0 && tokens.get(i - 1).is(TimeWord.QUANTITY);
          if (word == TimeWord.COMPARE && !bound) {
            return !crossed || (joined && !tokens.get(i + 1).is(TimeWord.PLAN));
          }
        }
        case PLAN -> {
          return word == TimeWord.PLAN && !quantity;
        }
        default -> {}
      }
    }
    return false;
  }

  static boolean within(List<TimeToken> tokens, int at) {
    return at > 0 && tokens.get(at - 1).is(TimeWord.WITHIN);
  }
}
