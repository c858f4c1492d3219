package vn.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Dollars beside the same in đồng: "700 triệu USD, tương đương 6.425 tỉ đồng" makes 9.179 đồng a
 * dollar, which a dollar never cost since news is on the web. It finds a mark or a scale word in
 * the wrong place, no slip within the band.
 */
final class ExchangeSum implements SumRule {
  /** Đồng a dollar: 11.000 in 1995, 26.400 in 2026 (State Bank's central rate). */
  private static final Interval RATES =
      new Interval(BigDecimal.valueOf(10_000), BigDecimal.valueOf(30_000));

  private static final int NEAR = 40;
  private static final String DOLLAR = "USD";
  private static final String DONG = "VND";

  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int i = 0; i + 1 < sums.size(); i++) {
      boolean dollarsFirst = sums.at(i).unit().equals(DOLLAR);
      int dollars = dollarsFirst ? i : i + 1;
      int dong = dollarsFirst ? i + 1 : i;
      if (sums.at(dollars).unit().equals(DOLLAR)
          && sums.at(dong).unit().equals(DONG)
          && isSame(sums, i)) {
        judge(sums, dollars, dong, findings);
      }
    }
  }

  /** Nothing but a bracket or "tương đương" lies between the two. */
  private static boolean isSame(Sums sums, int i) {
    String between = sums.between(i, i + 1).strip();
    boolean restated = between.startsWith("(") || sums.between(i, i + 1, sums.words().restating());
    return restated
        && between.length() < NEAR
        && between.indexOf(';') < 0
        && sums.sameSentence(i, i + 1)
        && sums.at(i).high() == null
        && sums.at(i + 1).high() == null
        && sums.at(i).value().signum() > 0;
  }

  private static void judge(Sums sums, int dollars, int dong, List<Finding> findings) {
    BigDecimal rate = sums.at(dong).value().divide(sums.at(dollars).value(), MathContext.DECIMAL64);
    if (!RATES.meets(new Interval(rate, rate))) {
      Interval expected = RATES.times(sums.at(dollars).value());
      findings.add(FindingWriter.exchange(sums, List.of(dollars, dong), expected, rate));
    }
  }
}
