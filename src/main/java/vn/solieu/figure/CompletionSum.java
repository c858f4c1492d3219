package vn.solieu.figure;

import java.util.List;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;

/** A level, its plan and the completion: 190 of 250 is 76%. */
final class CompletionSum implements SumRule {
  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int c = 0; c < sums.size(); c++) {
      Figure completion = sums.at(c);
      Integer level = completion.of();
      if (completion.role() == Role.COMPLETION
          && level != null
          && sums.isFirm(c)
          && sums.isLevel(level)) {
        int plan = plan(sums, level, completion);
        if (plan >= 0) {
          judge(sums, level, plan, c, findings);
        }
      }
    }
  }

  /** The one plan of this level: it qualifies the level, or is of the same thing for that year. */
  private static int plan(Sums sums, int level, Figure completion) {
    int found = -1;
    for (int t = Math.max(0, level - Sums.REACH);
        t < Math.min(sums.size(), level + Sums.REACH);
        t++) {
      Figure target = sums.at(t);
      if (target.role() != Role.TARGET
          || !sums.isAmount(t)
          || target.direction() != null
          || !target.unit().equals(sums.at(level).unit())) {
        continue;
      }
      Integer of = target.of();
      boolean linked = of != null && of == level;
      boolean same =
          of == null
              && (sums.alike(level, t) || beside(sums, completion, target))
              && yearOfPlan(target, completion);
      if (linked || same) {
        if (found >= 0) {
          return -1;
        }
        found = t;
      }
    }
    return found;
  }

  /** "đạt 76% kế hoạch 250 triệu sản phẩm". */
  private static boolean beside(Sums sums, Figure completion, Figure target) {
    int from = completion.span().end();
    int to = target.span().start();
    return to > from && to - from < 50 && sums.lower().substring(from, to).indexOf(',') < 0;
  }

  private static boolean yearOfPlan(Figure target, Figure completion) {
    return completion.base() instanceof Base.Plan plan && plan.period().equals(target.period());
  }

  /**
   * The plan is that of another completion of the level: "34,6% dự toán 108 tỷ, 33,3% chỉ tiêu".
   */
  private static boolean isOfAnother(Sums sums, int level, int completion, Interval ratio) {
    for (int c = level + 1; c < Math.min(sums.size(), level + Sums.REACH); c++) {
      Figure other = sums.at(c);
      Integer of = other.of();
      boolean same = other.role() == Role.COMPLETION && of != null && of == level;
      if (c != completion && same && ratio.meets(Interval.of(other))) {
        return true;
      }
    }
    return false;
  }

  private static void judge(Sums sums, int level, int plan, int c, List<Finding> findings) {
    Interval whole = Interval.of(sums.at(plan));
    if (!whole.isPositive()) {
      return;
    }
    Interval ratio = Interval.of(sums.at(level)).percentOf(whole);
    Direction direction = sums.at(c).direction();
    Interval expected =
        direction == null
            ? ratio
            : direction == Direction.UP ? ratio.plus(-100) : ratio.plus(-100).negated();
    Interval printed = Interval.of(sums.at(c));
    boolean sane = ratio.isPositive() && !expected.meets(printed) && !ratio.meets(printed);
    if (sane && !isOfAnother(sums, level, c, ratio)) {
      findings.add(
          FindingWriter.percent(
              Finding.Kind.COMPLETION, sums, List.of(level, plan, c), expected, printed));
    }
  }
}
