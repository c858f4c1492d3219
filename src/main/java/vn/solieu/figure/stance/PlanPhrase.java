package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/** How the words of a plan stand to a quantity that says how much is planned. */
final class PlanPhrase {
  private static final int NEAR = 40;
  private static final String WITH = " với ";

  private PlanPhrase() {}

  /** "thu 9.876 tỷ đồng/12.300 tỷ đồng": what stands under the slash is the plan. */
  static @Nullable Span slashed(StanceContext context) {
    Stance before = context.previousStance();
    Quantity level = context.previous();
    boolean is =
        before != null
            && level != null
            && before.role() == Role.LEVEL
            && context.gap().equals("/")
            && level.unit().equals(context.quantity().unit());
    return is ? new Span(context.from(), context.start()) : null;
  }

  /** "kế hoạch nuôi 50.000 ha, sản lượng 215.000 tấn": the plan goes on. */
  static @Nullable Span sibling(
      StanceContext context, @Nullable Match<Cue> plan, TargetWords words) {
    Stance before = context.previousStance();
    boolean planned =
        before != null
            && plan != null
            && before.role() == Role.TARGET
            && before.cue() != null
            && before.cue().start() == plan.start();
    if (!planned) {
      return null;
    }
    String gap = context.gap();
    boolean list =
        (gap.startsWith(",") && plan != null && !against(context.lower(), plan, words))
            || alike(context) && (gap.equals("và") || gap.endsWith(" và"));
    boolean next = list && gap.length() < NEAR && gap.indexOf('(') < 0;
    boolean done = words.cues().first(context.lower(), context.from(), context.start()) != null;
    return plan != null && next && !done && context.cues().isEmpty()
        ? new Span(plan.start(), plan.end())
        : null;
  }

  /**
   * "năm 2026, tỉnh được giao 17.895 tỷ đồng, | nhiều hơn năm 2025 là 13,4%": how far the plan lies
   * above what it follows, where nothing but the plan was told before.
   */
  static @Nullable Span remark(StanceContext context, Stance stance, boolean first) {
    Stance before = context.previousStance();
    boolean planned =
        first
            && before != null
            && before.role() == Role.TARGET
            && before.direction() == null
            && stance.role() == Role.CHANGE
            && context.isRate();
    Match<Cue> verb = context.last("up", "down", "more", "less");
    boolean bare =
        verb != null
            && context.gap().startsWith(",")
            && Blanks.after(context.lower(), Blanks.after(context.lower(), context.from()) + 1)
                == verb.start();
    return planned && bare && before != null ? before.cue() : null;
  }

  /** "cao hơn mục tiêu 5.055 tỷ đồng": it is told of what was reached. */
  private static boolean against(Folded lower, Match<Cue> plan, TargetWords words) {
    return words.against().first(lower, Math.max(0, plan.start() - 8), plan.end()) != null;
  }

  private static boolean alike(StanceContext context) {
    Quantity before = context.previous();
    return before != null && before.unit().equals(context.quantity().unit());
  }

  /** "đạt 51,8% so với kế hoạch (23.600 tỷ đồng)": the bracket says how much the plan is. */
  static @Nullable Span bracketed(StanceContext context) {
    Stance before = context.previousStance();
    boolean share = before != null && before.role() == Role.COMPLETION && !context.isRate();
    Span plan = share && before != null ? before.cue() : null;
    if (plan == null || plan.start() < context.from() || plan.end() > context.modifierStart()) {
      return null;
    }
    String gap = context.lower().substring(plan.end(), context.modifierStart()).strip();
    boolean close = gap.endsWith("(") && gap.length() < NEAR && gap.indexOf(',') < 0;
    return close ? plan : null;
  }

  /** "(kế hoạch giảm 3%)": the plan stands first in its bracket or clause, the verb behind it. */
  static boolean aside(StanceContext context, Match<Cue> plan) {
    Match<Cue> verb = context.last("up", "down");
    if (verb == null || verb.start() < plan.end() || plan.start() < context.from()) {
      return false;
    }
    int before = Math.max(context.from(), Blanks.before(context.lower(), plan.start()));
    boolean opens = before > 0 && "(;:,".indexOf(context.lower().charAt(before - 1)) >= 0;
    String left = context.lower().substring(context.from(), before).strip();
    opens |= left.endsWith("so với") && left.length() > "so với".length();
    return opens && context.lower().substring(plan.end(), verb.start()).isBlank();
  }

  /** "kế hoạch [năm] [là] 500 tỷ đồng": close before the number, in the same clause. */
  static boolean near(StanceContext context, Match<Cue> cue, TargetWords words) {
    if (cue.start() < context.from()) {
      return false;
    }
    String gap = context.lower().substring(cue.end(), context.start());
    Match<Cue> last = context.last("up", "down", "more", "less", "equal");
    boolean change = last != null && last.start() > cue.start();
    Match<Cue> to = context.last("to");
    boolean told =
        to != null
            && to.start() > cue.start()
            && cue.value().phrase().startsWith("chỉ tiêu")
            && words.budgets().at(context.lower(), Blanks.after(context.lower(), cue.end()))
                == null;
    return gap.length() < NEAR
        && !told
        && !met(context, cue, words)
        && gap.indexOf(',') < 0
        && gap.indexOf(';') < 0
        && !gap.contains(" và ")
        && words.causes().first(context.lower(), cue.end(), context.start()) == null
        && !change;
  }

  /**
   * "hoàn thành kế hoạch được giao | với doanh thu 106 tỷ đồng", "đạt 57% kế hoạch với 1.600 xã".
   */
  private static boolean met(StanceContext context, Match<Cue> plan, TargetWords words) {
    Folded lower = context.lower();
    int to = Math.max(plan.end(), context.modifierStart());
    String gap = " " + lower.substring(plan.end(), to).strip() + " ";
    int end = Blanks.before(lower, plan.start());
    int from = Math.max(context.from(), end - NEAR);
    boolean share = end > 0 && lower.charAt(end - 1) == '%';
    Match<String> verb = words.fulfilled().last(lower, from, end);
    boolean done = verb != null && ClauseMarks.none(lower, verb.end(), end, ",;:.(");
    return gap.contains(WITH) && (share || done);
  }
}
