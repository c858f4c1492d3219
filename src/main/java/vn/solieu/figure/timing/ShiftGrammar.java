package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;
import vn.solieu.figure.timing.TimeTerm.Unit;

/** The part of {@link TimeGrammar} that counts from another time: "năm ngoái", "tháng trước". */
final class ShiftGrammar {
  private final TimeTokens tokens;
  private final DateGrammar dates;

  ShiftGrammar(TimeTokens tokens, DateGrammar dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  /** The expression that begins with such a word, or null. */
  @Nullable Parsed read(int i) {
    int by = tokens.at(i).value();
    if ((tokens.is(i, TimeWord.SHIFT_YEAR) || tokens.is(i, TimeWord.SHIFT_STAGE))
        && tokens.at(i + 1).isYear()) {
      return dates.years(i + 1, false);
    }
    if (tokens.is(i, TimeWord.SHIFT_DAY)) {
      int open = tokens.is(i + 1, TimeWord.OPEN) ? i + 2 : i + 1;
      Parsed day = dates.dayOr(tokens.is(open, TimeWord.DAY) ? open + 1 : open, at -> null);
      return day != null ? day : new Parsed(new TimeTerm.Shift(Unit.DAY, by), i + 1);
    }
    boolean now = by == 0 && !tokens.is(i, TimeWord.SHIFT_YEAR) && tokens.at(i).word().isShift();
    if (now && tokens.at(i + 1).is(TimeWord.SHIFT_YEAR) && tokens.at(i + 1).value() < 0) {
      return new Parsed(new TimeTerm.Same(YearRef.shifted(tokens.at(i + 1).value())), i + 2);
    }
    TimeTerm term =
        switch (tokens.at(i).word()) {
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
          case WEEK -> tokens.is(i + 1, TimeWord.PAST) ? new TimeTerm.Shift(Unit.WEEK, -1) : null;
          default -> null;
        };
    return term == null ? null : new Parsed(term, tokens.is(i, TimeWord.WEEK) ? i + 2 : i + 1);
  }
}
