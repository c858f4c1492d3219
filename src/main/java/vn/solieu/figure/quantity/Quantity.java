package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Stage 1: a number with its unit, before anything is known of its meaning.
 *
 * @param span the figure's quote: number, scale word, unit
 * @param number digits and scale words alone
 * @param modifier the words before or after that set the bound ("trên", "khoảng"), empty span at
 *     {@code span.start} if none
 * @param value lower end, scale words multiplied out
 * @param high upper end of a range, or null
 * @param unit normalised unit, "" when none is printed and none inherited
 * @param bound what the modifier says
 * @param denominator for "15/20 ngành" 20, else null (a fraction is a share)
 * @param sentence index of the sentence
 * @param ambiguous its comma may mark thousands as well as decimals: "7,682 tỷ đồng"
 */
public record Quantity(
    Span span,
    Span number,
    Span modifier,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    Bound bound,
    @Nullable BigDecimal denominator,
    int sentence,
    boolean ambiguous) {
  public boolean isPercent() {
    return Ratios.isPercent(unit);
  }

  /** "%", "điểm %" or "lần". */
  public boolean isRatio() {
    return isPercent() || Ratios.isMultiple(unit);
  }

  /** "VND/kg": money for one of what is sold. */
  public boolean isPrice() {
    return unit.startsWith("VND/") || unit.startsWith("USD/");
  }

  /** "USD/thùng": a price of the world's markets. */
  public boolean isForeignPrice() {
    return unit.startsWith("USD/");
  }
}
