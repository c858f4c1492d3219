package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A share of a plan: "đạt 76% kế hoạch", "99% so với kế hoạch", "hoàn thành 95%", "vượt 5% dự toán"
 * (up), "thấp hơn 3% so với dự toán" (down), "vượt kế hoạch 5%" (up).
 */
final class CompletionRule implements StanceRule {
  private static final int REACH = 30;
  private static final int GIVEN = 12;
  private static final List<String> GIVES =
      List.of("dành", "dành ra", "dành riêng", "chiếm", "xét");
  private static final String PASS = "vượt";
  private static final List<String> EVEN =
      List.of("như", "đúng như", "xấp xỉ", "gần bằng", "sát với", "tương đương với");

  private final PhraseTable<Cue> plans;
  private final EarlierTime times;

  CompletionRule(Resources resources) {
    plans = CueTable.load(resources, "figure/plans.tsv");
    times = new EarlierTime(resources);
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> plan = after(context);
    plan = plan != null && shared(context, plan) ? null : plan;
    if (!context.isRate()) {
      return plan == null ? null : difference(context, plan);
    }
    if (context.isPoints() && plan == null) {
      return null;
    }
    if (plan != null) {
      return stance(context, plan);
    }
    plan = before(context);
    if (plan == null) {
      Stance passed = passed(context);
      return passed == null ? disbursed(context) : passed;
    }
    return stance(context, plan);
  }

  /** "kế hoạch" soon after the number, not past a comparison with an earlier time. */
  private @Nullable Match<Cue> after(StanceContext context) {
    int end = Math.min(clauseEnd(context), context.end() + REACH);
    Match<Cue> plan = plans.first(context.lower(), context.end(), end);
    if (plan == null || !plan.value().kind().equals("plan")) {
      return null;
    }
    String between = context.lower().substring(context.end(), plan.start());
    boolean aside = between.endsWith("với ") && !between.endsWith("so với ");
    boolean time =
        aside
            || EVEN.contains(between.strip())
            || between.contains("cùng kỳ")
            || between.contains("năm ")
            || between.contains(" thì ")
            || (between.contains(" và ") && !twin(between));
    return time ? null : plan;
  }

  /** "dành 15% chỉ tiêu cho …", "chiếm 20% kế hoạch vốn": a part of the quota goes somewhere. */
  private static boolean shared(StanceContext context, Match<Cue> plan) {
    String between = context.lower().substring(context.end(), plan.start());
    int from = Math.max(context.from(), context.modifierStart() - GIVEN);
    String before = context.lower().substring(from, context.modifierStart());
    return between.isBlank() && GIVES.stream().anyMatch(verb -> before.strip().endsWith(verb));
  }

  /** End of the clause, past a second share joined by "và". */
  private static int clauseEnd(StanceContext context) {
    int end = context.clauseEnd();
    boolean twin =
        end == context.to() && context.lower().substring(context.end(), end).strip().equals("và");
    return twin ? Math.min(context.lower().length(), end + REACH) : end;
  }

  /** "45% và 52% kế hoạch": both are shares of it. */
  private static boolean twin(String between) {
    String rest = between.strip();
    boolean number = rest.startsWith("và ") && rest.length() > 3;
    return number && DigitReader.isDigit(rest.charAt(3)) && rest.endsWith("%");
  }

  /** "vượt kế hoạch 5%", "đạt kế hoạch: 95%". */
  private @Nullable Match<Cue> before(StanceContext context) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<Cue> plan = null;
    for (int i = Math.max(context.from(), end - REACH); i < end; i++) {
      Match<Cue> match = plans.at(context.lower(), i);
      if (match != null && match.end() <= end && match.value().kind().equals("plan")) {
        String gap = context.lower().substring(match.end(), end).strip();
        boolean near =
            gap.isEmpty() || gap.equals("năm") || gap.equals("là") || gap.equals("đề ra");
        plan = near && verb(context, match.start()) ? match : plan;
      }
    }
    return plan;
  }

  private static boolean verb(StanceContext context, int planStart) {
    int end = Blanks.before(context.lower(), planStart);
    Folded lower = context.lower();
    for (String verb : new String[] {"vượt", "đạt", "so với", "hoàn thành", "so"}) {
      if (end >= verb.length() && lower.startsWith(verb, end - verb.length())) {
        return true;
      }
    }
    return false;
  }

  /** "hoàn thành kế hoạch trước 3 tháng, vượt 4%": what is passed without a name is the plan. */
  private @Nullable Stance passed(StanceContext context) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    int start = end - PASS.length();
    boolean pass = start >= context.from() && context.lower().startsWith(PASS, start);
    int next = Blanks.after(context.lower(), context.end());
    if (pass && times.follows(context.lower(), next)) {
      return new Stance(Role.CHANGE, Direction.UP, new Span(start, end), "change/passed");
    }
    return pass && EqualRule.closed(context.lower(), next)
        ? new Stance(Role.COMPLETION, Direction.UP, new Span(start, end), "completion/passed")
        : null;
  }

  /** A rate of disbursement is a share of the money planned. */
  private @Nullable Stance disbursed(StanceContext context) {
    Quantity part = context.previous();
    boolean fraction = part != null && part.denominator() != null;
    int first =
        fraction && part != null ? Math.max(0, part.span().start() - REACH) : context.from();
    int from = Math.max(fraction ? first : context.from(), context.start() - 3 * REACH);
    Match<Cue> spent = plans.last(context.lower(), from, context.start());
    boolean is = spent != null && spent.value().kind().equals("spent");
    boolean none = context.last("up", "down", "more", "less") != null;
    return spent == null || !is || none
        ? null
        : new Stance(
            Role.COMPLETION, null, new Span(spent.start(), spent.end()), "completion/disbursed");
  }

  /** "vượt 470 triệu USD so với kế hoạch", "thấp hơn 5 xã so với mục tiêu". */
  private static @Nullable Stance difference(StanceContext context, Match<Cue> plan) {
    String between = context.lower().substring(context.end(), plan.start()).strip();
    boolean against = between.equals("so với") || between.equals("so");
    int start = Math.max(context.from(), context.start() - 2 * PASS.length() - 2);
    boolean passes = context.lower().substring(start, context.start()).contains(PASS);
    boolean compared = context.last("more", "less") != null;
    return against && (passes || compared) ? stance(context, plan) : null;
  }

  private static Stance stance(StanceContext context, Match<Cue> plan) {
    int start = Math.max(context.from(), context.start() - 40);
    String left = context.lower().substring(start, context.start());
    Direction direction = null;
    String right = context.lower().substring(context.end(), Math.max(context.end(), plan.start()));
    Match<Cue> way = context.last("up", "more", "down", "less");
    boolean up = way != null && List.of("up", "more").contains(way.value().kind());
    if (right.contains("vượt") || left.contains("vượt") || up) {
      direction = Direction.UP;
    } else if (way != null || left.contains("thiếu")) {
      direction = Direction.DOWN;
    }
    return new Stance(
        Role.COMPLETION, direction, new Span(plan.start(), plan.end()), "completion/plan");
  }
}
