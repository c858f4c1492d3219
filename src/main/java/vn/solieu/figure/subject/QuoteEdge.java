package vn.solieu.figure.subject;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.text.Span;

/**
 * Cuts a name at the one quote that it holds: of 'mức thưởng "khủng' what stands before the opening
 * quote, of 'chui" số tiền' what stands behind the closing one.
 */
final class QuoteEdge {
  private static final String QUOTES = "\"“”";

  private QuoteEdge() {}

  /** The name on its own side of the quote. */
  static Span cut(Reading reading, Span name) {
    String text = reading.text();
    int quote = -1;
    for (int i = name.start(); i < name.end(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        if (quote >= 0) {
          return name;
        }
        quote = i;
      }
    }
    if (quote < 0) {
      return name;
    }
    boolean opening = quote == 0 || text.charAt(quote - 1) == ' ';
    return opening && quote > name.start()
        ? new Span(name.start(), Blanks.before(reading.lower(), quote))
        : new Span(Math.min(name.end(), Blanks.after(reading.lower(), quote + 1)), name.end());
  }
}
