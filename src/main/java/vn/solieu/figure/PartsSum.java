package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A total and the parts that "gồm" says are all: 43.860 = 19.300 + 17.110 + 7.450. */
final class PartsSum implements SumRule {
  private static final String ALL = "gồm";
  private static final int FAR = 60;

  /** Parts that miss more than this share of the total were not meant to be all. */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int t = 0; t + 2 < sums.size(); t++) {
      if (sums.isLevel(t) && sums.isLevel(t + 1) && listed(sums, t)) {
        parts(sums, t, findings);
      }
    }
  }

  private static boolean listed(Sums sums, int t) {
    int from = sums.at(t).span().end();
    int to = sums.at(t + 1).span().start();
    return to - from < FAR
        && sums.lower().indexOf(ALL, from, Math.max(from, to)) >= 0
        && !sums.parted(t, t + 1);
  }

  private static void parts(Sums sums, int t, List<Finding> findings) {
    List<Integer> parts = new ArrayList<>();
    for (int p = t + 1; p < Math.min(sums.size(), t + 40) && sums.sameSentence(t, p); p++) {
      boolean part = sums.isLevel(p) && sums.at(p).unit().equals(sums.at(t).unit());
      boolean remark = sums.at(p).of() != null;
      if (!part && !remark) {
        return;
      }
      if (sums.parted(p - 1, p)) {
        return;
      }
      if (part) {
        parts.add(p);
      }
    }
    if (parts.size() >= 2) {
      judge(sums, t, parts, findings);
    }
  }

  private static void judge(Sums sums, int t, List<Integer> parts, List<Finding> findings) {
    Interval sum = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);
    for (int p : parts) {
      sum = sum.plus(Interval.of(sums.at(p)));
    }
    Interval total = Interval.of(sums.at(t));
    BigDecimal miss = sum.middle().subtract(total.middle()).abs();
    boolean near = miss.compareTo(total.middle().multiply(NEAR)) <= 0;
    if (near && !sum.meets(total)) {
      List<Integer> figures = new ArrayList<>(parts);
      figures.add(t);
      findings.add(FindingWriter.percent(Finding.Kind.SUM, sums, figures, sum, total));
    }
  }
}
