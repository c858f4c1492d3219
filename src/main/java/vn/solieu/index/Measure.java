package vn.solieu.index;

import java.math.BigDecimal;

/**
 * Values of one dimension made comparable: 1.350.000 tấn and 1,35 triệu tấn are the same number of
 * kilograms.
 */
public final class Measure {
  /** The dimension of a unit ("mass"), or the unit itself when it converts to nothing else. */
  public String dimension(String unit) {
    return Folding.key(unit);
  }

  /** {@code value} in the base unit of its dimension. */
  public BigDecimal base(BigDecimal value, String unit) {
    return value;
  }
}
