package vn.solieu.figure;

import java.util.List;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;

/** A change in units beside the same in per cent: 5.240 of 911.107 is 0,58%. */
final class PairSum implements SumRule {
  private static final int NEAR = 60;

  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int p = 0; p < sums.size(); p++) {
      Integer level = sums.at(p).of();
      for (int d = p - 1; d <= p + 1 && level != null; d += 2) {
        if (d >= 0 && d < sums.size() && isPair(sums, d, p, level)) {
          judge(sums, level, d, p, findings);
        }
      }
    }
  }

  /** "giảm 5.240 tấn (0,58%)", "tăng 37 trường hợp, tương đương 47%". */
  private static boolean isPair(Sums sums, int d, int p, int level) {
    Figure amount = sums.at(d);
    Figure percent = sums.at(p);
    Integer of = amount.of();
    boolean both =
        amount.role() == Role.CHANGE
            && percent.role() == Role.CHANGE
            && percent.unit().equals("%")
            && of != null
            && of == level
            && amount.direction() == percent.direction()
            && java.util.Objects.equals(amount.base(), percent.base())
            && amount.unit().equals(sums.at(level).unit());
    return both
        && sums.isAmount(d)
        && sums.isFirm(p)
        && sums.isLevel(level)
        && sums.sameSentence(d, p)
        && joined(sums, Math.min(d, p), Math.max(d, p))
        && !sums.isMean(d)
        && !sums.isReal(p);
  }

  private static boolean joined(Sums sums, int first, int second) {
    String words = sums.between(first, second).strip();
    return words.equals("(")
        || words.equals("(tăng")
        || words.equals("(giảm")
        || words.equals("(+")
        || words.equals("(-")
        || (words.length() < NEAR && sums.between(first, second, sums.words().restating()));
  }

  private static void judge(Sums sums, int level, int d, int p, List<Finding> findings) {
    Interval now = Interval.of(sums.at(level));
    Interval change = Interval.of(sums.at(d));
    Interval then = sums.at(d).direction() == Direction.DOWN ? now.plus(change) : now.minus(change);
    if (!then.isPositive() || !change.isPositive()) {
      return;
    }
    Interval expected = change.percentOf(then);
    Interval printed = Interval.of(sums.at(p));
    // "Từ đáy 25.340 đồng, giá đã tăng 5.068 đồng (20%)": the level is what it rose from.
    boolean ofLevel = change.percentOf(now).meets(printed);
    if (!ofLevel && !expected.meets(printed) && !now.percentOf(then).meets(printed)) {
      findings.add(
          FindingWriter.percent(
              Finding.Kind.CHANGE_PAIR, sums, List.of(level, d, p), expected, printed));
    }
  }
}
