package vn.solieu.figure.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * The number that fills a cell: "1.234,5", "-3,2", "(5,1)", "105,3%".
 *
 * @param span digits and a printed "%"
 * @param number without its sign
 * @param high the upper end of a range ("25.000 - 30.000"), or null
 */
record CellNumber(
    Span span,
    Numeral number,
    @Nullable Numeral high,
    boolean negative,
    boolean positive,
    boolean percent) {
  BigDecimal value() {
    return number.value();
  }

  /** The number of a cell, or null when it holds words or no number. */
  static @Nullable CellNumber read(Folded lower, Span cell) {
    int start = cell.start();
    boolean negative = false;
    boolean positive = false;
    while (start < cell.end() && !DigitReader.isDigit(lower.charAt(start))) {
      char c = lower.charAt(start);
      if (Character.isLetter(c)) {
        return null;
      }
      negative |= c == '-' || c == '–' || c == '−' || c == '(';
      positive |= c == '+';
      start++;
    }
    int end = start < cell.end() ? DigitReader.end(lower, start) : start;
    Numeral number = end > start && end <= cell.end() ? DigitReader.read(lower, start, end) : null;
    if (number == null) {
      return null;
    }
    Numeral high = high(lower, end, cell.end());
    if (high != null && number.value().compareTo(high.value()) < 0) {
      end = high.end();
    } else {
      high = null;
    }
    int rest = Blanks.after(lower, end);
    boolean percent = rest < cell.end() && lower.charAt(rest) == '%';
    int close = percent ? rest + 1 : end;
    for (int i = close; i < cell.end(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i)) || lower.charAt(i) == '/') {
        return null;
      }
    }
    return new CellNumber(new Span(start, close), number, high, negative, positive, percent);
  }

  /** "- 30.000" after "25.000". */
  private static @Nullable Numeral high(Folded lower, int end, int limit) {
    int dash = Blanks.after(lower, end);
    if (dash >= limit || (lower.charAt(dash) != '-' && lower.charAt(dash) != '–')) {
      return null;
    }
    int start = Blanks.after(lower, dash + 1);
    int close = start < limit ? DigitReader.end(lower, start) : start;
    return close > start && close <= limit ? DigitReader.read(lower, start, close) : null;
  }
}
