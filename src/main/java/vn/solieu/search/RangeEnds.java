package vn.solieu.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;
import vn.solieu.search.QueryNode.Range;
import vn.solieu.text.BadInput;

/** The ends of a range as dates and numbers. */
final class RangeEnds {
  private RangeEnds() {}

  static void check(Range range, int at) {
    try {
      switch (range.field()) {
        case YEAR, DATE, PERIOD -> days(range);
        case CONFIDENCE -> {
          number(range.low());
          number(range.high());
        }
        case VALUE -> {
          amount(range.low());
          amount(range.high());
        }
      }
    } catch (BadInput e) {
      throw QueryScanner.error(range.field().key() + ": " + e.getMessage(), at);
    }
  }

  /** First and last day, both included. */
  record Days(LocalDate first, LocalDate last) {}

  static Days days(Range range) {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    if (range.low() != null) {
      Period low = Period.parse(range.low());
      first = range.lowOpen() ? low.last().plusDays(1) : low.first();
    }
    if (range.high() != null) {
      Period high = Period.parse(range.high());
      last = range.highOpen() ? high.first().minusDays(1) : high.last();
    }
    return new Days(first, last);
  }

  static @Nullable BigDecimal number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return new BigDecimal(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new BadInput("\"" + text + "\" is no number", e);
    }
  }

  static @Nullable TypedAmount amount(@Nullable String text) {
    return text == null ? null : TypedAmount.parse(text);
  }
}
