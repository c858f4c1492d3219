package vn.solieu.figure.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed, scale words included: "1,35 triệu" → 1350000.
 *
 * @param start its first char
 * @param end after its last char
 * @param value what it says
 * @param thousands the other reading of a comma before three digits ("150,000"), or null
 * @param scale product of its last scale words, 1 if it has none
 * @param spelled whether no digit stands in it
 */
public record Numeral(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal thousands,
    BigDecimal scale,
    boolean spelled) {
  public boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** No whole number: "45,7", but not "45,0". */
  public boolean isCut() {
    return value.scale() > 0 && value.stripTrailingZeros().scale() > 0;
  }

  /** It has a scale word, "trăm" among them. */
  public boolean large() {
    return scaled() || (spelled && value.abs().intValue() >= 100);
  }

  /** The same number read with its comma as a thousands mark, if it can be. */
  public Numeral inThousands() {
    return thousands == null
        ? this
        : new Numeral(start, end, thousands.multiply(scale), null, scale, spelled);
  }

  /** The same number times {@code factor}: the low end of "5-7 triệu". */
  public Numeral times(BigDecimal factor) {
    return new Numeral(start, end, value.multiply(factor), null, factor, spelled);
  }
}
