package vn.solieu.figure.stance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.EarlierTime;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
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

  /** "vượt kế hoạch", and in "tăng 5%, vượt" the plan goes without saying. */
  static final String PASS = "vượt";

  private static final BigDecimal HALVES = BigDecimal.TWO;

  private final PhraseTable<Cue> plans;
  private final PlanBehind followed;
  private final EarlierTime times;
  private final PhraseTable<String> verbs;
  private final PhraseTable<String> tails;
  private final PhraseTable<String> passes;
  private final PhraseTable<String> extents;
  private final PhraseTable<String> lacks;
  private final PhraseTable<String> behind;
  private final PhraseTable<String> distances;
  private final PhraseTable<String> set;

  CompletionRule(Resources resources) {
    plans = CueTable.load(resources, "figure/plans.tsv");
    followed = new PlanBehind(resources);
    times = new EarlierTime(resources);
    verbs = ClosedWords.load(resources, "plan-verb");
    tails = ClosedWords.load(resources, "plan-tail");
    passes = ClosedWords.load(resources, "plan-beyond");
    set = ClosedWords.load(resources, "plan-as-set");
    distances = ClosedWords.load(resources, "plan-distance");
    lacks = ClosedWords.load(resources, "plan-lacks");
    behind = ClosedWords.load(resources, "plan-behind");
    extents = ClosedWords.load(resources, "plan-extent");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> plan = followed.find(context);
    if (!context.isRate()) {
      Stance over = plan == null ? overPlan(context) : difference(context, plan);
      return over != null || plan != null ? over : overEarlier(context);
    }
    if (context.isPoints() && plan == null) {
      return overPlan(context);
    }
    if (plan != null) {
      return stance(context, plan);
    }
    plan = before(context, true);
    if (plan != null && (isPlanned(context) || isSet(context))) {
      return null;
    }
    if (plan == null) {
      Stance passed = passed(context);
      return passed == null ? disbursed(context) : passed;
    }
    return stance(context, plan);
  }

  /** "vượt kế hoạch 5%", "đạt kế hoạch: 95%"; the verb is asked for where {@code reached}. */
  private @Nullable Match<Cue> before(StanceContext context, boolean reached) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<Cue> plan = null;
    int from = Math.max(context.from(), end - REACH);
    for (int i = plans.opening(context.lower(), from, end);
        i < end;
        i = plans.opening(context.lower(), i + 1, end)) {
      Match<Cue> match = plans.at(context.lower(), i);
      if (match != null && match.end() <= end && !match.value().kind().equals("none")) {
        String gap = context.lower().substring(match.end(), end).strip();
        boolean near = gap.isEmpty() || ClosedWords.isOne(tails, gap);
        plan = near && (!reached || verb(context, match.start())) ? match : plan;
      }
    }
    return plan;
  }

  /** "tỷ lệ 91,7%, vượt mục tiêu 80%": passed by more than half of it, the rate is the aim. */
  private static boolean isPlanned(StanceContext context) {
    Quantity rate = context.previous();
    Stance before = context.previousStance();
    BigDecimal value = context.quantity().value();
    return rate != null
        && before != null
        && before.role() == Role.SHARE
        && rate.isPercent()
        && value.compareTo(rate.value()) < 0
        && value.multiply(HALVES).compareTo(rate.value()) > 0;
  }

  /** "so với kế hoạch 18% | đặt ra trước đó": it is the plan itself. */
  private boolean isSet(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    return !context.isPoints() && set.at(context.lower(), next) != null;
  }

  private boolean verb(StanceContext context, int planStart) {
    int end = Blanks.before(context.lower(), planStart);
    return verbs.endingAt(context.lower(), end) != null;
  }

  /** "đạt 73 tỷ kWh, cao hơn kế hoạch 628 triệu kWh", "vượt kế hoạch 0,5 điểm phần trăm". */
  private @Nullable Stance overPlan(StanceContext context) {
    Match<Cue> plan = before(context, false);
    int end = plan == null ? -1 : Blanks.before(context.lower(), plan.start());
    Match<String> beyond = plan == null ? null : passes.endingAt(context.lower(), end);
    Match<Cue> way = context.last("more", "less");
    boolean compared = plan != null && way != null && way.end() == end;
    if (plan == null || (beyond == null && !compared)) {
      return null;
    }
    int tail = Blanks.before(context.lower(), context.modifierStart());
    boolean far = extents.endingAt(context.lower(), tail) != null;
    return far || isGap(context) ? stance(context, plan) : null;
  }

  /** Points, or so small an amount beside what was reached that it is no plan itself. */
  private static boolean isGap(StanceContext context) {
    Quantity level = context.previous();
    Stance before = context.previousStance();
    boolean reached =
        level != null
            && before != null
            && before.role() == Role.LEVEL
            && level.unit().equals(context.quantity().unit())
            && context.quantity().value().multiply(HALVES).compareTo(level.value()) < 0;
    return context.isPoints() || reached;
  }

  /** "vượt 680 triệu đồng so với năm trước". */
  private @Nullable Stance overEarlier(StanceContext context) {
    Stance passed = passed(context);
    Stance ratio = context.ratio();
    boolean up =
        ratio != null
            && ratio.rule().equals("completion/plan")
            && ratio.direction() == Direction.UP;
    boolean goesOn = up && context.previous() != null;
    return passed != null && (passed.role() == Role.CHANGE || goesOn) ? passed : null;
  }

  /** "hoàn thành kế hoạch trước 3 tháng, vượt 4%": what is passed without a name is the plan. */
  private @Nullable Stance passed(StanceContext context) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    int start = end - PASS.length();
    if (context.lower().startsWith(PASS, context.modifierStart())) {
      start = context.modifierStart();
      end = start + PASS.length();
    }
    if (start < context.from() || !context.lower().startsWith(PASS, start)) {
      return null;
    }
    int next = Blanks.after(context.lower(), context.end());
    if (times.follows(context.lower(), next)) {
      return new Stance(Role.CHANGE, Direction.UP, new Span(start, end), "change/passed");
    }
    boolean closed =
        EqualRule.closed(context.lower(), next) || context.lower().startsWith(")", next);
    return closed
        ? new Stance(Role.COMPLETION, Direction.UP, new Span(start, end), "completion/passed")
        : null;
  }

  /** A rate of disbursement is a share of the money planned. */
  private @Nullable Stance disbursed(StanceContext context) {
    Quantity part = context.previous();
    boolean bracket = context.gap().equals("(");
    boolean fraction = part != null && (part.denominator() != null || bracket);
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
  private @Nullable Stance difference(StanceContext context, Match<Cue> plan) {
    String between = context.lower().substring(context.end(), plan.start()).strip();
    boolean against = ClosedWords.isOne(distances, between);
    int start = Math.max(context.from(), context.start() - 2 * PASS.length() - 2);
    boolean passes = context.lower().substring(start, context.start()).contains(PASS);
    boolean compared = context.last("more", "less", "up", "down") != null;
    boolean lacks = lacks(context);
    return against && (lacks || passes || compared) ? stance(context, plan) : null;
  }

  /** The verb of a rise or fall, not of what is told before "bằng" or "đạt". */
  private static @Nullable Match<Cue> way(StanceContext context) {
    Match<Cue> near = context.nearest();
    boolean equal =
        near != null
            && (near.value().kind().equals("equal") || near.value().note().equals("reach"));
    return equal ? null : context.last("up", "more", "down", "less");
  }

  /** "thiếu 3 xã so với kế hoạch", "tiết kiệm 5% so với dự toán", "chậm 4% so với kế hoạch". */
  private boolean lacks(StanceContext context) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    return behind.endingAt(context.lower(), end) != null
        || lacks.last(context.lower(), context.from(), context.start()) != null;
  }

  private Stance stance(StanceContext context, Match<Cue> plan) {
    int start = Math.max(context.from(), context.start() - 40);
    String left = context.lower().substring(start, context.start());
    Direction direction = null;
    String right = context.lower().substring(context.end(), Math.max(context.end(), plan.start()));
    Match<Cue> way = way(context);
    boolean up = way != null && List.of("up", "more").contains(way.value().kind());
    int verb = Blanks.before(context.lower(), plan.start());
    boolean beyond = way == null && passes.endingAt(context.lower(), verb) != null;
    if (right.contains(PASS) || left.contains(PASS) || up || beyond) {
      direction = Direction.UP;
    } else if (way != null || lacks(context)) {
      direction = Direction.DOWN;
    }
    return new Stance(
        Role.COMPLETION, direction, new Span(plan.start(), plan.end()), "completion/plan");
  }
}
