package vn.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * The number that fills a cell: "1.234,5", "-3,2", "(5,1)", "105,3%".
 *
 * @param span digits and a printed "%"
 * @param value without its sign
 */
record CellNumber(
    Span span, BigDecimal value, boolean negative, boolean positive, boolean percent) {
  /** The number of a cell, or null when it holds words or no number. */
  static @Nullable CellNumber read(String lower, Span cell) {
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
    int rest = Blanks.after(lower, end);
    boolean percent = rest < cell.end() && lower.charAt(rest) == '%';
    int close = percent ? rest + 1 : end;
    for (int i = close; i < cell.end(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i)) || lower.charAt(i) == '/') {
        return null;
      }
    }
    return new CellNumber(new Span(start, close), number.value(), negative, positive, percent);
  }
}
