package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Marks;
import vn.solieu.figure.reading.Numeral;

/**
 * Settles a comma before three digits by the unit: "150,000 đồng/kg" is in thousands, "58,386
 * USD/thùng" has decimals. What the unit leaves open ("7,682 tỷ đồng") has decimals, and so have
 * the millions of a price ("36,200 triệu đồng/lượng").
 */
public final class CommaSettler {
  private CommaSettler() {}

  /**
   * The number as it is meant: thousands of dong, of what is counted, and where the digits end in
   * noughts. A price in foreign money by the barrel or tonne has decimals, unless it were below
   * ten.
   */
  public static Numeral settle(Numeral number, @Nullable ReadUnit unit, Marks marks) {
    BigDecimal thousands = number.thousands();
    if (thousands == null) {
      return number;
    }
    if (!marks.plain() && marks.at(number.start()) == Marks.Style.ENGLISH) {
      return number.inThousands();
    }
    boolean isDong = unit == null || unit.unit().startsWith("VND");
    boolean isPrice = unit != null && unit.unit().indexOf('/') > 0;
    if (number.scaled()) {
      return isDong && !isPrice && divides(thousands, 100) ? number.inThousands() : number;
    }
    boolean isForeignPrice = isPrice && !isDong && number.value().compareTo(BigDecimal.TEN) >= 0;
    boolean isMoney = unit != null && unit.kind() == ReadUnit.Kind.MONEY && !isForeignPrice;
    boolean isCount = unit != null && unit.isCount();
    return divides(thousands, 1000) || isMoney || isCount ? number.inThousands() : number;
  }

  private static boolean divides(BigDecimal number, int by) {
    return number.remainder(BigDecimal.valueOf(by)).signum() == 0;
  }
}
