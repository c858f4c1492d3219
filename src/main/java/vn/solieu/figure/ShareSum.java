package vn.solieu.figure;

import java.util.List;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;

/** A part, its total and the share: of 43.860, gồm … 19.300 (44%); 71/179 trường (39,7%). */
final class ShareSum implements SumRule {
  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int s = 0; s < sums.size(); s++) {
      Figure share = sums.at(s);
      Integer part = share.of();
      boolean suits = share.role() == Role.SHARE && share.unit().equals("%") && sums.isFirm(s);
      if (suits && part != null) {
        fraction(sums, part, s, findings);
        total(sums, part, s, findings);
      }
    }
  }

  private static void fraction(Sums sums, int part, int s, List<Finding> findings) {
    String quote = sums.at(part).quote();
    int slash = quote.indexOf('/');
    if (sums.at(part).role() != Role.SHARE || slash < 1) {
      return;
    }
    int end = DigitReader.end(quote, slash + 1);
    Numeral whole = end > slash + 1 ? DigitReader.read(Folded.of(quote), slash + 1, end) : null;
    boolean other = sums.between(part, s, sums.words().partakes());
    if (whole == null || whole.value().signum() <= 0 || other || named(sums, s)) {
      return;
    }
    Interval expected =
        new Interval(sums.at(part).value(), sums.at(part).value())
            .percentOf(new Interval(whole.value(), whole.value()));
    Interval printed = Interval.of(sums.at(s));
    if (!expected.meets(printed)) {
      findings.add(
          FindingWriter.percent(Finding.Kind.SHARE, sums, List.of(part, s), expected, printed));
    }
  }

  /** The total opens the sentence's list of parts: "…, trong đó", "…, gồm". */
  private static void total(Sums sums, int part, int s, List<Finding> findings) {
    int total = part - 1;
    while (total >= 0 && sums.sameSentence(total, part) && sums.at(total).role() != Role.LEVEL) {
      total--;
    }
    if (total < 0 || !sums.sameSentence(total, s) || !sums.isLevel(part) || !sums.isLevel(total)) {
      return;
    }
    String between = sums.between(total, part);
    boolean list = sums.parted(total, part) && between.indexOf(';') < 0;
    boolean same =
        sums.at(total).unit().equals(sums.at(part).unit())
            && java.util.Objects.equals(sums.at(total).period(), sums.at(part).period());
    Interval whole = Interval.of(sums.at(total));
    if (!list || !same || s != part + 1 || !whole.isPositive() || named(sums, s)) {
      return;
    }
    Interval expected = Interval.of(sums.at(part)).percentOf(whole);
    Interval printed = Interval.of(sums.at(s));
    if (!expected.meets(printed)) {
      findings.add(
          FindingWriter.percent(
              Finding.Kind.SHARE, sums, List.of(part, total, s), expected, printed));
    }
  }

  /** "chiếm 25% tổng …": of another whole, which is named. */
  private static boolean named(Sums sums, int s) {
    int end = sums.at(s).span().end();
    String after = sums.lower().substring(end, Math.min(sums.lower().length(), end + 8)).strip();
    return !after.isEmpty() && Character.isLetter(after.charAt(0));
  }
}
