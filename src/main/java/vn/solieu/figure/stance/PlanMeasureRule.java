package vn.solieu.figure.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.EarlierTime;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A share of a plan that is told in more words: "bằng 60% con số HĐND giao", "28% nếu lấy mức vốn
 * Thủ tướng giao làm mẫu số" with the plan behind it, "so với kế hoạch HĐND giao thì mới đạt 25,9%"
 * with the plan before it.
 */
final class PlanMeasureRule implements StanceRule {
  private static final String MARKS = ",;:.()\n";
  private static final int REACH = 70;
  private static final int NEAR = 16;

  private static final String AND = " và ";

  /** "so với chỉ tiêu tăng 7,5%" says what was planned, with it how far it was passed. */
  private static final String THEN = "thì";

  private final PhraseTable<Cue> plans;
  private final EarlierTime times;
  private final PhraseTable<String> openings;
  private final PhraseTable<String> sets;
  private final PhraseTable<String> ends;
  private final PhraseTable<String> against;
  private final PhraseTable<String> reaches;
  private final PhraseTable<String> fulfils;
  private final PhraseTable<String> singles;

  PlanMeasureRule(Resources resources) {
    times = new EarlierTime(resources);
    plans = CueTable.load(resources, "figure/plans.tsv");
    openings = ClosedWords.load(resources, "measure-opening");
    sets = ClosedWords.load(resources, "measure-set");
    ends = ClosedWords.load(resources, "measure-end");
    against = ClosedWords.load(resources, "measure-against");
    fulfils = ClosedWords.load(resources, "measure-fulfils");
    reaches = ClosedWords.load(resources, "measure-reach");
    singles = ClosedWords.load(resources, "single-out");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> way = context.last("up", "down", "more", "less", "growth", "fall", "share");
    if (way != null) {
      return beyond(context, way);
    }
    if (!context.isRate() || context.isPoints()) {
      return null;
    }
    Span plan = behind(context);
    plan = plan == null ? before(context, reach(context)) : plan;
    plan = plan == null ? bracketed(context) : plan;
    plan = plan == null ? told(context) : plan;
    return plan == null ? null : new Stance(Role.COMPLETION, null, plan, "completion/plan");
  }

  /** "60% | con số HĐND giao đầu năm". */
  private @Nullable Span behind(StanceContext context) {
    Folded lower = context.lower();
    int at = Blanks.after(lower, context.end());
    Match<String> opening = openings.at(lower, at);
    if (opening == null) {
      return null;
    }
    int limit = Math.min(context.to(), at + REACH);
    int end = ClauseMarks.end(lower, at, limit, MARKS);
    for (Match<String> set : sets.all(lower, opening.end(), end)) {
      int next = Blanks.after(lower, set.end());
      boolean closed = next >= lower.length() || MARKS.indexOf(lower.charAt(next)) >= 0;
      if (closed || ends.at(lower, next) != null) {
        return new Span(opening.start(), set.end());
      }
    }
    return null;
  }

  /** "so với kế hoạch 5 năm thì nhiều hơn | 380 triệu USD". */
  private @Nullable Stance beyond(StanceContext context, Match<Cue> way) {
    int next = Blanks.after(context.lower(), context.end());
    boolean adjacent = context.after(way).isBlank() && !times.follows(context.lower(), next);
    Span plan = adjacent ? before(context, way.start()) : null;
    String between = plan == null ? "," : context.lower().substring(plan.end(), way.start());
    boolean apart = between.indexOf(',') >= 0 || between.contains(AND);
    boolean planned = List.of("up", "down").contains(way.value().kind()) && !between.contains(THEN);
    plan = apart || planned ? null : plan;
    return switch (plan == null ? "" : way.value().kind()) {
      case "up", "more" -> new Stance(Role.COMPLETION, Direction.UP, plan, "completion/plan");
      case "down", "less" -> new Stance(Role.COMPLETION, Direction.DOWN, plan, "completion/plan");
      default -> null;
    };
  }

  /** "kế hoạch là 72 căn, như vậy mới thực hiện | 20,4%": the plan was told before. */
  private @Nullable Span told(StanceContext context) {
    Stance ratio = context.ratio();
    int next = Blanks.after(context.lower(), context.end());
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<String> verb = fulfils.endingAt(context.lower(), end);
    boolean planned = ratio != null && ratio.role() == Role.COMPLETION;
    if (planned && ratio != null && (isItem(context) || goesOn(context))) {
      return ratio.cue();
    }
    return planned && verb != null && EqualRule.closed(context.lower(), next)
        ? new Span(verb.start(), verb.end())
        : null;
  }

  /** "- Dầu thô gần 9.700 tỷ đồng (77%)" in a list whose items are set against the plan. */
  private static boolean isItem(StanceContext context) {
    Stance before = context.previousStance();
    int start = context.reading().sentences().get(context.quantity().sentence()).span().start();
    int first = Blanks.after(context.lower(), start);
    return "-–•+*".indexOf(context.lower().charAt(first)) >= 0
        && context.gap().equals("(")
        && before != null
        && before.role() == Role.LEVEL
        && context.lower().startsWith(")", Blanks.after(context.lower(), context.end()));
  }

  /** "bằng 145,5% dự toán, | riêng thu nội địa đạt 149,8%": a part of what was planned. */
  private boolean goesOn(StanceContext context) {
    Stance before = context.previousStance();
    Span cue = before == null ? null : before.cue();
    int from = cue == null ? context.from() : Math.max(context.from(), cue.end());
    String gap = context.lower().substring(from, Math.max(from, context.modifierStart())).strip();
    int part = gap.startsWith(",") || gap.startsWith(";") ? Blanks.after(gap, 1) : -1;
    int next = Blanks.after(context.lower(), context.end());
    return part > 0
        && before != null
        && before.rule().equals("completion/plan")
        && before.direction() == null
        && gap.length() <= REACH
        && gap.indexOf(',', part) < 0
        && singles.at(Folded.piece(gap), part) != null
        && reach(context) >= 0
        && EqualRule.closed(context.lower(), next);
  }

  /** "so với kế hoạch (8.412,5 tỷ đồng), con số này | đạt 24,5%": the bracket says how much. */
  private @Nullable Span bracketed(StanceContext context) {
    Stance before = context.previousStance();
    Quantity plan = context.previous();
    Span cue = before == null || before.role() != Role.TARGET ? null : before.cue();
    boolean close = context.gap().startsWith(")") && context.gap().length() <= REACH;
    if (cue == null || plan == null || !close || reach(context) < 0) {
      return null;
    }
    int from = Math.max(0, cue.start() - 2 * NEAR);
    Match<String> than = against.last(context.lower(), from, cue.start());
    int next = Blanks.after(context.lower(), context.end());
    boolean tied =
        than != null && ClauseMarks.none(context.lower(), than.end(), cue.start(), MARKS);
    return tied && EqualRule.closed(context.lower(), next) && !plan.isRatio() ? cue : null;
  }

  /** Where what reaches the share begins: "chỉ đạt | 25,9%", or -1. */
  private int reach(StanceContext context) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<String> reach = reaches.endingAt(context.lower(), end);
    return reach == null ? -1 : reach.start();
  }

  /** "so với kế hoạch HĐND giao thì | chỉ đạt 25,9%". */
  private @Nullable Span before(StanceContext context, int end) {
    Folded lower = context.lower();
    int from = Math.max(context.from(), end - REACH);
    Match<String> than = end < 0 ? null : against.last(lower, from, end);
    if (than == null) {
      return null;
    }
    Match<Cue> plan = plans.first(lower, than.end(), Math.min(end, than.end() + NEAR));
    boolean is = plan != null && plan.value().kind().equals("plan");
    return is && plan != null && ClauseMarks.none(lower, plan.end(), end, ";:.()")
        ? new Span(than.start(), plan.end())
        : null;
  }
}
