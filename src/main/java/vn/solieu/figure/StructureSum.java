package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/** Parts of one structure that are more than the whole: "cơ cấu: … 45%, … 38%, … 30%". */
final class StructureSum implements SumRule {
  private static final Interval WHOLE = new Interval(new BigDecimal(100), new BigDecimal(100));
  private static final BigDecimal MOST = new BigDecimal(125);

  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int first = 0; first < sums.size(); first++) {
      boolean begins = first == 0 || !sums.sameSentence(first - 1, first);
      if (begins && isOfOneTime(sums.lower(), sums.at(first).sentence())) {
        judge(sums, first, findings);
      }
    }
  }

  /** It tells a structure and no more than one year. */
  private static boolean isOfOneTime(Folded lower, Span sentence) {
    if (lower.indexOf("cơ cấu", sentence.start(), sentence.end()) < 0) {
      return false;
    }
    String words = sentence.of(lower);
    return words.indexOf("năm ") == words.lastIndexOf("năm ");
  }

  private static void judge(Sums sums, int first, List<Finding> findings) {
    List<Integer> parts = new ArrayList<>();
    Interval sum = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);
    for (int i = first; i < sums.size() && sums.sameSentence(first, i); i++) {
      Figure part = sums.at(i);
      boolean share = part.role() == Role.SHARE && part.unit().equals("%") && sums.isFirm(i);
      boolean inside = i > first && sums.parted(i - 1, i);
      if (!share || inside || part.of() != null) {
        return;
      }
      sum = sum.plus(Interval.of(part));
      parts.add(i);
    }
    boolean over = sum.low().compareTo(WHOLE.high()) > 0;
    if (parts.size() > 2 && over && sum.middle().compareTo(MOST) < 0) {
      findings.add(FindingWriter.percent(Finding.Kind.SUM, sums, parts, WHOLE, sum));
    }
  }
}
