package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Marks;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** Numbers whose marks do not tell what is meant: nothing is said of them rather than a guess. */
final class DoubtfulNumber {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal TRILLION = new BigDecimal(1_000_000_000_000L);
  private static final BigDecimal MOST = TRILLION.multiply(new BigDecimal(50_000));

  private static final String ENGLISH = "illion";

  private final PhraseTable<String> scales;

  DoubtfulNumber(Resources resources) {
    scales = ClosedWords.load(resources, "scaled-money");
  }

  boolean is(Reading reading, Numeral number, @Nullable ReadUnit unit) {
    return garbled(reading.lower(), number, unit)
        || unclear(reading, number, unit)
        || misprinted(reading, number, unit);
  }

  /**
   * "3 million" of what, "562,5% nghìn tỉ đồng", "18 Đồng" (a medal), "7 trong 10 đồng tiền",
   * "57.248 nghìn tỷ đồng".
   */
  private boolean misprinted(Reading reading, Numeral number, @Nullable ReadUnit unit) {
    if (unit == null) {
      int start = number.end() - ENGLISH.length();
      return start > 0 && reading.lower().startsWith(ENGLISH, start);
    }
    String text = reading.text();
    int start = Blanks.after(text, number.end());
    boolean medal =
        unit.unit().equals("VND")
            && !number.scaled()
            && number.value().compareTo(THOUSAND) < 0
            && (text.startsWith("Đồng", start) || text.startsWith("đồng tiền", start));
    int next = Blanks.after(reading.lower(), unit.end());
    boolean scale = unit.kind() == ReadUnit.Kind.RATIO && scales.at(reading.lower(), next) != null;
    boolean huge = unit.unit().equals("VND") && thousandBillions(number);
    return medal || scale || huge;
  }

  /** More than ten times what the country makes in a year, counted in thousands of billions. */
  private static boolean thousandBillions(Numeral number) {
    return number.scale().compareTo(TRILLION) == 0 && number.value().compareTo(MOST) > 0;
  }

  /**
   * "100.00 đồng": no dong is cut in hundredths by a dot, so a digit is missing; "12.345 %" may be
   * twelve per cent or twelve thousand.
   */
  private static boolean garbled(Folded lower, Numeral number, @Nullable ReadUnit unit) {
    if (unit == null || number.scaled()) {
      return false;
    }
    boolean money = unit.unit().startsWith("VND") && number.value().scale() > 0;
    boolean rate = unit.kind() == ReadUnit.Kind.RATIO && number.value().compareTo(THOUSAND) >= 0;
    return (money || rate)
        && lower.indexOf('.', number.start(), number.end()) > number.start()
        && lower.indexOf(',', number.start(), number.end()) < 0;
  }

  /** "2,345" and "2.345" in a text that has both "12,5" and "1,234.5" or only the latter. */
  private static boolean unclear(Reading reading, Numeral number, @Nullable ReadUnit unit) {
    if (reading.marks().plain()) {
      return false;
    }
    Marks.Style style = reading.marks().at(number.start());
    boolean settled = CommaSettler.settle(number, unit, reading.marks()).thousands() == null;
    int end = DigitReader.end(reading.lower(), number.start());
    int dot = reading.lower().indexOf('.', number.start(), end);
    boolean lone =
        dot > number.start()
            && end - dot == 4
            && reading.lower().charAt(number.start()) != '0'
            && reading.lower().lastIndexOf(',', dot, number.start()) < 0;
    return style != Marks.Style.VIETNAMESE && (lone || (style == Marks.Style.MIXED && !settled));
  }
}
