package vn.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers whose marks do not tell what is meant: nothing is said of them rather than a guess. */
final class DoubtfulNumber {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private DoubtfulNumber() {}

  static boolean is(Reading reading, Numeral number, @Nullable ReadUnit unit) {
    return garbled(reading.lower(), number, unit) || unclear(reading, number, unit);
  }

  /**
   * "100.00 đồng": no dong is cut in hundredths by a dot, so a digit is missing; "12.345 %" may be
   * twelve per cent or twelve thousand.
   */
  private static boolean garbled(String lower, Numeral number, @Nullable ReadUnit unit) {
    if (unit == null || number.scaled()) {
      return false;
    }
    String printed = lower.substring(number.start(), number.end());
    boolean dots = printed.indexOf('.') > 0 && printed.indexOf(',') < 0;
    boolean money = unit.unit().startsWith("VND") && number.value().scale() > 0;
    boolean rate = unit.kind() == ReadUnit.Kind.RATIO && number.value().compareTo(THOUSAND) >= 0;
    return dots && (money || rate);
  }

  /** "2,345" and "2.345" in a text that has both "12,5" and "1,234.5" or only the latter. */
  private static boolean unclear(Reading reading, Numeral number, @Nullable ReadUnit unit) {
    if (reading.marks().plain()) {
      return false;
    }
    Marks.Style style = reading.marks().at(number.start());
    boolean settled = CommaSettler.settle(number, unit, reading.marks()).thousands() == null;
    int dot = reading.lower().indexOf('.', number.start());
    int end = DigitReader.end(reading.lower(), number.start());
    boolean lone =
        dot > number.start()
            && end - dot == 4
            && reading.lower().charAt(number.start()) != '0'
            && reading.lower().lastIndexOf(',', dot) < number.start();
    return style != Marks.Style.VIETNAMESE && (lone || (style == Marks.Style.MIXED && !settled));
  }
}
