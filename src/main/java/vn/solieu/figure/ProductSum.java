package vn.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An area, its yield and the crop: 73.467 ha at 51,5 tạ/ha give 378.355 tonnes, not 37.835. What
 * was sown is more than what was cut and a sentence may give the crop of a part, so that only a
 * mark in the wrong place is told: a crop about ten, a hundred or a thousand times off.
 */
final class ProductSum implements SumRule {
  /** Tonnes a hectare in one of each unit. */
  private static final Map<String, BigDecimal> TONNES =
      Map.of(
          "tạ/ha", new BigDecimal("0.1"),
          "t/ha", BigDecimal.ONE,
          "kg/ha", new BigDecimal("0.001"));

  private static final int MOST_PLACES = 3;
  private static final double NEAR = 0.05;

  @Override
  public void check(Sums sums, List<Finding> findings) {
    for (int y = 0; y < sums.size(); y++) {
      if (TONNES.containsKey(sums.at(y).unit()) && sums.isLevel(y)) {
        int area = only(sums, y, "ha");
        int crop = only(sums, y, "t");
        if (area >= 0 && crop >= 0) {
          judge(sums, area, y, crop, findings);
        }
      }
    }
  }

  /** The one level in that unit in the yield's sentence, if of its place, owner and time. */
  private static int only(Sums sums, int y, String unit) {
    int found = -1;
    for (int i = Math.max(0, y - Sums.REACH); i < Math.min(sums.size(), y + Sums.REACH); i++) {
      if (sums.sameSentence(i, y) && sums.at(i).unit().equals(unit)) {
        if (found >= 0 || !sums.isLevel(i) || !isOf(sums.at(i), sums.at(y))) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isOf(Figure a, Figure b) {
    return Objects.equals(a.place(), b.place())
        && Objects.equals(a.entity(), b.entity())
        && Objects.equals(a.period(), b.period());
  }

  private static void judge(Sums sums, int area, int y, int crop, List<Finding> findings) {
    BigDecimal tonnes = TONNES.getOrDefault(sums.at(y).unit(), BigDecimal.ONE);
    Interval product = Interval.of(sums.at(area)).times(Interval.of(sums.at(y))).times(tonnes);
    Interval printed = Interval.of(sums.at(crop));
    if (product.isPositive() && isShifted(printed.middle(), product.middle())) {
      findings.add(
          FindingWriter.percent(
              Finding.Kind.PRODUCT, sums, List.of(area, y, crop), product, printed));
    }
  }

  /** Its mark stands one to three places off. */
  private static boolean isShifted(BigDecimal printed, BigDecimal product) {
    double places = Math.log10(printed.divide(product, MathContext.DECIMAL64).doubleValue());
    long whole = Math.round(places);
    return whole != 0
        && Math.abs(whole) <= MOST_PLACES
        && Math.abs(places - whole) < Math.log10(1 + NEAR);
  }
}
