package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;
import vn.solieu.figure.timing.TimeTerm.Unit;

/** The part of {@link TimeGrammar} that counts from another time: "năm ngoái", "tháng trước". */
final class ShiftGrammar {
  private static final TimeToken NONE = new TimeToken(TimeWord.STOP, 0, 0, 0, 0);

  private final List<TimeToken> tokens;
  private final DateGrammar dates;

  ShiftGrammar(List<TimeToken> tokens, DateGrammar dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  private TimeToken at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  private boolean is(int i, TimeWord word) {
    return at(i).is(word);
  }

  /** The expression that begins with such a word, or null. */
  @Nullable Parsed read(int i) {
    int by = at(i).value();
    if ((is(i, TimeWord.SHIFT_YEAR) || is(i, TimeWord.SHIFT_STAGE)) && at(i + 1).isYear()) {
      return dates.years(i + 1, false);
    }
    if (is(i, TimeWord.SHIFT_DAY)) {
      int open = is(i + 1, TimeWord.OPEN) ? i + 2 : i + 1;
      Parsed day = dates.dayOr(is(open, TimeWord.DAY) ? open + 1 : open, at -> null);
      return day != null ? day : new Parsed(new TimeTerm.Shift(Unit.DAY, by), i + 1);
    }
    boolean now = by == 0 && !is(i, TimeWord.SHIFT_YEAR) && at(i).word().name().startsWith("SHIFT");
    if (now && at(i + 1).is(TimeWord.SHIFT_YEAR) && at(i + 1).value() < 0) {
      return new Parsed(new TimeTerm.Same(YearRef.shifted(at(i + 1).value())), i + 2);
    }
    TimeTerm term =
        switch (at(i).word()) {
          case SHIFT_YEAR -> new TimeTerm.Year(YearRef.shifted(by));
          case YEAR_BEFORE ->
              by == 1 ? new TimeTerm.Same(YearRef.BEFORE) : new TimeTerm.Year(YearRef.BEFORE);
          case SHIFT_MONTH -> new TimeTerm.Shift(Unit.MONTH, by);
          case SHIFT_QUARTER -> new TimeTerm.Shift(Unit.QUARTER, by);
          case SHIFT_WEEK -> new TimeTerm.Shift(Unit.WEEK, by);
          case SHIFT_CROP -> new TimeTerm.Shift(Unit.CROP, by);
          case SHIFT_FEAST -> new TimeTerm.Shift(Unit.FEAST, by);
          case SHIFT_SEASON -> new TimeTerm.Shift(Unit.SEASON, by);
          case SHIFT_STAGE -> new TimeTerm.Shift(Unit.STAGE, by);
          case SHIFT_SCHOOL -> new TimeTerm.Shift(Unit.SCHOOL, by);
          case WEEK -> is(i + 1, TimeWord.PAST) ? new TimeTerm.Shift(Unit.WEEK, -1) : null;
          default -> null;
        };
    return term == null ? null : new Parsed(term, is(i, TimeWord.WEEK) ? i + 2 : i + 1);
  }
}
