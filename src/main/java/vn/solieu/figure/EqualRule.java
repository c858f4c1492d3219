package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * A ratio to an earlier time: "bằng 92,6% so với cùng kỳ" → change, down; "đạt 110% so với năm
 * trước" → change, up.
 */
final class EqualRule implements StanceRule {
  private static final List<String> TIMES =
      List.of("so ", "cùng kỳ", "ck", "của cùng kỳ", "năm trước", "năm ngoái", "tháng trước");
  private static final int NEAR = 40;
  private static final int WORDS = 5;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = context.nearest();
    if (cue == null && second(context)) {
      Span after = new Span(context.end(), context.clauseEnd());
      return new Stance(Role.CHANGE, direction(context), after, "change/equal");
    }
    boolean equal =
        cue != null && (cue.value().kind().equals("equal") || cue.value().phrase().equals("đạt"));
    if (cue == null || !equal || !context.isRate() || context.last("growth", "fall") != null) {
      return null;
    }
    int next = Blanks.after(context.lower(), context.end());
    boolean follows =
        context.earlier() != null
            && cue.value().kind().equals("equal")
            && !context.gap().startsWith("(")
            && closed(context.lower(), next);
    if (!follows && !compared(context.lower(), next)) {
      return null;
    }
    return new Stance(
        Role.CHANGE, direction(context), new Span(cue.start(), cue.end()), "change/equal");
  }

  /** Below a hundred per cent it fell. */
  static Direction direction(StanceContext context) {
    return context.quantity().value().compareTo(HUNDRED) < 0 ? Direction.DOWN : Direction.UP;
  }

  /** "đạt 58,2% kế hoạch và 100,1% so cùng kỳ": the second ratio has the verb of the first. */
  private static boolean second(StanceContext context) {
    Stance before = context.previousStance();
    String gap = context.gap();
    return context.isRate()
        && !context.isPoints()
        && before != null
        && before.role() == Role.COMPLETION
        && before.direction() == null
        && (gap.endsWith(" và") || gap.endsWith(","))
        && gap.length() < NEAR
        && compared(context.lower(), Blanks.after(context.lower(), context.end()));
  }

  /** Nothing that it could be a share of follows. */
  static boolean closed(String lower, int at) {
    return at >= lower.length()
        || ".,;\n".indexOf(lower.charAt(at)) >= 0
        || lower.startsWith("và ", at);
  }

  /**
   * An earlier time follows, perhaps after what the ratio is of and a second ratio: "97,1% và
   * 102,4% cùng kỳ", "60% về số dự án và 135% về vốn so cùng kỳ".
   */
  static boolean compared(String lower, int at) {
    int start = pastAbout(lower, at);
    if (lower.startsWith("và ", start)) {
      int number = Blanks.after(lower, start + 3);
      int end = DigitReader.end(lower, number);
      boolean rate = end > number && lower.startsWith("%", Blanks.after(lower, end));
      start = rate ? pastAbout(lower, Blanks.after(lower, Blanks.after(lower, end) + 1)) : start;
    }
    int then = start;
    return TIMES.stream().anyMatch(time -> lower.startsWith(time, then)) || isYear(lower, start);
  }

  /** Past "về số dự án", at most four words long. */
  private static int pastAbout(String lower, int at) {
    if (!lower.startsWith("về ", at)) {
      return at;
    }
    int i = at;
    for (int words = 0; words < WORDS && !ends(lower, i); words++) {
      while (i < lower.length() && Character.isLetter(lower.charAt(i))) {
        i++;
      }
      i = Blanks.after(lower, i);
    }
    return i;
  }

  private static boolean ends(String lower, int at) {
    boolean word = at < lower.length() && Character.isLetter(lower.charAt(at));
    return !word || lower.startsWith("và ", at) || lower.startsWith("so ", at);
  }

  /** "năm 2019", "của năm 2019". */
  private static boolean isYear(String lower, int at) {
    int start = lower.startsWith("của ", at) ? at + 4 : at;
    int year = start + 4;
    return lower.startsWith("năm ", start)
        && year < lower.length()
        && DigitReader.isDigit(lower.charAt(year));
  }
}
