package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the unit of a figure because it stood under the same unit just before: "từ 7,6
 * triệu đồng/người/năm lên 19,5 triệu đồng", "44,2 triệu đồng/người/năm, gấp 3,3 lần năm 2010 (13,1
 * triệu đồng)", "Mỹ Tho 168 tấn/ngày, Cao Lãnh 121 tấn".
 */
final class SeriesRate {
  private static final Pattern WAY =
      Pattern.compile(
          "^[^,;(]{0,40}(?<!\\p{L})(?:lên|xuống|xuống còn|tăng lên|giảm còn|lên tới|lên đến)$");
  private static final Pattern BRACKET =
      Pattern.compile("^[^;:()]{0,70}năm (?:\\d{4}|trước) ?\\($");
  private static final Pattern ITEM = Pattern.compile("^,[^,;:()\\d]{1,40}$");

  private SeriesRate() {}

  /** What stands under {@code unit}, or null. */
  static @Nullable String under(Mention mention, String unit, List<Quantity> before) {
    int i = before.size() - 1;
    while (i >= 0 && (before.get(i).isPercent() || before.get(i).unit().equals("lần"))) {
      i--;
    }
    Quantity last = i < 0 ? null : before.get(i);
    if (last == null
        || last.sentence() != mention.sentence().index()
        || !last.unit().startsWith(unit + "/")
        || !near(mention, last)) {
      return null;
    }
    String gap = mention.reading().text().substring(last.span().end(), mention.before()).strip();
    boolean goesOn =
        i == before.size() - 1
            && (WAY.matcher(gap).find() || (ITEM.matcher(gap).find() && isName(gap)));
    return goesOn || BRACKET.matcher(gap).find() ? last.unit().substring(unit.length() + 1) : null;
  }

  /** As large as the other, give or take ten times. */
  private static boolean near(Mention mention, Quantity last) {
    Numeral low = mention.low();
    BigDecimal value = low == null ? BigDecimal.ZERO : low.value();
    return value.multiply(BigDecimal.TEN).compareTo(last.value()) > 0
        && value.compareTo(last.value().multiply(BigDecimal.TEN)) < 0;
  }

  /** The next in the list has a name of its own: ", kế đó phường Cao Lãnh". */
  private static boolean isName(String gap) {
    int word = gap.lastIndexOf(' ') + 1;
    return word < gap.length() && Character.isUpperCase(gap.charAt(word));
  }
}
