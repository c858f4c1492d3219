package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;

/**
 * A run of digits or number words met while reading, before it is known to be a figure.
 *
 * @param reading the text
 * @param sentence the sentence it stands in
 * @param start first char of the number (of "từ" in "từ 5 đến 7%", of "$" in "$5")
 * @param digits first char of the first number itself
 * @param low the number, or null when the digits make none ("22.5.2021")
 * @param high the upper end of a range, or null
 * @param denominator for "15/20 ngành" 20, else null
 * @param end after the last number
 * @param unit what is counted, or null
 */
record Mention(
    Reading reading,
    Sentence sentence,
    int start,
    int digits,
    @Nullable Numeral low,
    @Nullable Numeral high,
    @Nullable BigDecimal denominator,
    int end,
    @Nullable ReadUnit unit) {
  /** Without the money sign before it, which belongs to another number: the second 5 of "5$5". */
  Mention unsigned() {
    return new Mention(reading, sentence, digits, digits, low, high, denominator, end, null);
  }

  Folded lower() {
    return reading.lower();
  }

  /** Offset after the quote: the unit's end, or the number's. */
  int quoteEnd() {
    return unit == null ? end : unit.end();
  }

  /** Offset after the last char before the mention that is no blank. */
  int before() {
    return Blanks.before(reading.lower(), start);
  }

  /** A unit of the tables stands after it. */
  boolean measured() {
    return unit != null && unit.listed();
  }

  /** A whole number without marks and scale words between the two values. */
  boolean within(int from, int to) {
    Numeral number = low;
    if (number == null || number.scaled() || number.spelled() || number.end() - digits > 4) {
      return false;
    }
    return number.value().scale() <= 0
        && number.value().intValue() >= from
        && number.value().intValue() <= to;
  }

  /** Char at {@code offset}, a line break outside the text. */
  char charAt(int offset) {
    return offset < 0 || offset >= reading.lower().length() ? '\n' : reading.lower().charAt(offset);
  }
}
