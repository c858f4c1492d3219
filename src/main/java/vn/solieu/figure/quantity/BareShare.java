package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Numeral;

/**
 * The sign that a share lost in a row of shares: "bán hàng (chiếm 77,6%) và gia công (chiếm 21,73)"
 * → %. Only a number with decimals is one without doubt.
 */
final class BareShare {
  private static final String HAS = "chiếm";
  private static final BigDecimal WHOLE = new BigDecimal(100);

  private BareShare() {}

  /** "%", or null where nothing says so. */
  static @Nullable String unit(Mention mention, List<Quantity> before) {
    Numeral low = mention.low();
    int verb = mention.before() - HAS.length();
    if (low == null
        || mention.unit() != null
        || mention.high() != null
        || verb < 0
        || !mention.lower().startsWith(HAS, verb)
        || before.isEmpty()) {
      return null;
    }
    Quantity last = before.getLast();
    boolean row = last.isPercent() && last.sentence() == mention.sentence().index();
    boolean cut = low.value().stripTrailingZeros().scale() > 0 && !low.scaled();
    char next = mention.charAt(Blanks.after(mention.lower(), mention.end()));
    boolean ends = next == ')' || next == ',' || next == ';' || next == '.' || next == '\n';
    return row && cut && ends && low.value().compareTo(WHOLE) < 0 ? last.unit() : null;
  }
}
