package vn.solieu.figure;

import java.util.List;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;

/** A level, that of the base period, and the growth: from 921 to 1.986 is 115,6%. */
final class GrowthSum implements SumRule {
  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int g = 0; g < sums.size(); g++) {
      Figure growth = sums.at(g);
      Integer level = growth.of();
      if (level == null) {
        continue;
      }
      boolean suits =
          growth.role() == Role.CHANGE
              && growth.base() instanceof Base.Earlier
              && !Ratios.isPoints(growth.unit())
              && !growth.unit().contains("/năm")
              && sums.isFirm(g);
      if (suits
          && sums.isLevel(level)
          && !sums.isReal(g)
          && !sums.isReal(level)
          && !sums.isMean(g)) {
        int base = base(sums, level, growth);
        if (base >= 0) {
          judge(sums, level, base, g, findings);
        }
      }
    }
  }

  /** The one level of the base period that is set against this one. */
  private static int base(Sums sums, int level, Figure growth) {
    int found = -1;
    for (int m = Math.max(0, level - Sums.REACH);
        m < Math.min(sums.size(), level + Sums.REACH);
        m++) {
      boolean suits =
          m != level
              && sums.at(m).unit().equals(sums.at(level).unit())
              && sums.isLevel(m)
              && growth.base() instanceof Base.Earlier earlier
              && earlier.period().equals(sums.at(m).period())
              && (sums.alike(level, m) || beside(sums, growth, m))
              && near(sums, level, m, growth);
      if (suits && found >= 0) {
        return -1;
      }
      found = suits ? m : found;
    }
    return found;
  }

  /** "so với cùng kỳ năm trước (10,8 tỷ đồng)": named right where the base is. */
  private static boolean beside(Sums sums, Figure growth, int m) {
    int from = growth.span().end();
    int to = sums.at(m).span().start();
    if (to <= from || to - from > 70 || !growth.sentence().equals(sums.at(m).sentence())) {
      return false;
    }
    String between = sums.lower().substring(from, to);
    return between.indexOf(',') < 0 && between.indexOf(';') < 0;
  }

  /** In the growth's clause, or "từ 921 tỷ lên 1.986 tỷ" with the level. */
  private static boolean near(Sums sums, int level, int m, Figure growth) {
    if (beside(sums, growth, m) || told(sums, level, m, growth)) {
      return true;
    }
    boolean before = m == level - 1 && sums.sameSentence(m, level);
    String between = before ? sums.between(m, level) : ",";
    return between.length() < 80 && between.indexOf(',') < 0 && between.indexOf(';') < 0;
  }

  /** Level, base and growth of one thing in one sentence. */
  private static boolean told(Sums sums, int level, int m, Figure growth) {
    return sums.sameSentence(m, level)
        && sums.alike(m, level)
        && growth.sentence().equals(sums.at(level).sentence());
  }

  private static void judge(Sums sums, int level, int base, int g, List<Finding> findings) {
    Interval now = Interval.of(sums.at(level));
    Interval then = Interval.of(sums.at(base));
    if (!now.isPositive() || !then.isPositive()) {
      return;
    }
    Interval ratio = now.percentOf(then);
    Interval growth = signed(ratio.plus(-100), sums.at(g));
    Interval printed = Interval.of(sums.at(g));
    String unit = sums.at(g).unit();
    if (Ratios.isMultiple(unit)) {
      Interval times = ratio.hundredth();
      Interval inverse = then.percentOf(now).hundredth();
      if (!times.meets(printed) && !times.plus(-1).meets(printed) && !inverse.meets(printed)) {
        add(sums, level, base, g, times, printed, findings);
      }
    } else if (unit.equals("%")) {
      if (!growth.meets(printed) && !ratio.meets(printed)) {
        add(sums, level, base, g, growth, printed, findings);
      }
    } else if (!signed(now.minus(then), sums.at(g)).meets(printed)) {
      add(sums, level, base, g, signed(now.minus(then), sums.at(g)), printed, findings);
    }
  }

  private static Interval signed(Interval change, Figure growth) {
    return growth.direction() == Direction.DOWN ? change.negated() : change;
  }

  private static void add(
      Sums sums,
      int level,
      int base,
      int g,
      Interval expected,
      Interval printed,
      List<Finding> to) {
    to.add(
        FindingWriter.percent(
            Finding.Kind.GROWTH, sums, List.of(level, base, g), expected, printed));
  }
}
