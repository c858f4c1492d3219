package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** The two ends of a range: "120-150.000 đồng" is from 120000, "quận 8 - 59.000 m2" no range. */
final class RangeEnds {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal NEAR = new BigDecimal(3);

  private static final BigDecimal LATEST = new BigDecimal(2100);

  private final PhraseTable<String> times;

  RangeEnds(Resources resources) {
    times = ClosedWords.load(resources, "numbered-time");
  }

  /** "thấp hơn tháng 4 tới 8,48%": the number is that of a month, no lower end. */
  boolean isOfATime(Folded lower, Numeral number) {
    int end = Blanks.before(lower, number.start());
    return end < number.start()
        && number.value().compareTo(LATEST) <= 0
        && times.endingAt(lower, end) != null;
  }

  /** The lower end, in thousands where only the upper end prints them: "từ 10 đến 12.000". */
  static Numeral low(Folded lower, Numeral from, Numeral to) {
    boolean printed = to.end() - to.start() > 4 && lower.startsWith("000", to.end() - 3);
    boolean grouped = printed && ".,".indexOf(lower.charAt(to.end() - 4)) >= 0;
    BigDecimal thousands = from.value().multiply(THOUSAND);
    boolean near =
        thousands.compareTo(to.value()) < 0 && thousands.multiply(NEAR).compareTo(to.value()) >= 0;
    return grouped && near && !from.scaled() && from.value().compareTo(THOUSAND) < 0
        ? from.times(THOUSAND)
        : from;
  }

  /** Printed in full beside a scale word: "700.000 - 1 triệu đồng". */
  static boolean whole(Numeral from, Numeral to) {
    return from.value().compareTo(THOUSAND) >= 0
        && from.value().compareTo(to.value()) < 0
        && to.value().compareTo(from.value().multiply(HUNDRED)) < 0;
  }

  /** So far apart that they are two numbers, not one range. */
  static boolean apart(Numeral from, Numeral to) {
    return !from.scaled()
        && from.value().signum() > 0
        && to.value().compareTo(from.value().multiply(THOUSAND)) >= 0;
  }
}
