package vn.solieu.figure.timing;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;
import vn.solieu.figure.timing.TimeTerm.Unit;

/**
 * The part of {@link TimeGrammar} that begins with the word for a stage or a season: "giai đoạn
 * 2016-2020", "vụ mùa 2019", "năm học 2018-2019".
 */
final class StageGrammar {
  /** Value of a crop that begins and ends in one year. */
  private static final int CROP = 3;

  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final StretchGrammar stretches;
  private final ShiftGrammar shifts;
  private final IntFunction<@Nullable Parsed> rest;

  /**
   * @param rest reads any other expression
   */
  StageGrammar(
      TimeTokens tokens,
      DateGrammar dates,
      StretchGrammar stretches,
      ShiftGrammar shifts,
      IntFunction<@Nullable Parsed> rest) {
    this.tokens = tokens;
    this.dates = dates;
    this.stretches = stretches;
    this.shifts = shifts;
    this.rest = rest;
  }

  /** "giai đoạn 2016-2020", "vụ mùa 2019", "năm học 2018-2019". */
  @Nullable Parsed read(int i) {
    boolean season = tokens.is(i, TimeWord.SEASON);
    int j = tokens.is(i + 1, TimeWord.YEAR) ? i + 2 : i + 1;
    if (tokens.is(j, TimeWord.SINCE)) {
      return stretches.since(j + 1);
    }
    if (tokens.is(j, TimeWord.WITHIN)
        || tokens.is(j, TimeWord.STAGE)
        || tokens.is(j, TimeWord.LUNAR)) {
      return rest.apply(j);
    }
    boolean crop = season && tokens.at(i).value() == CROP;
    boolean named = crop || (season && tokens.at(i).value() == 1);
    j = season ? dates.overCrop(j) : j;
    if (tokens.at(j).isYear()) {
      Parsed years = dates.years(j, season);
      int year = tokens.at(j).value();
      return named && years != null && years.term() instanceof TimeTerm.Year
          ? new Parsed(new TimeTerm.Years(year, year, true), years.next())
          : years;
    }
    if (tokens.at(j).is(TimeWord.SHIFT_YEAR)) {
      return named && tokens.at(j).value() == 0
          ? new Parsed(new TimeTerm.Shift(Unit.SEASON, 0), j + 1)
          : shifts.read(j);
    }
    Parsed full = dates.full(j);
    Unit unit = crop ? Unit.CROP : Unit.SEASON;
    return full == null && named ? new Parsed(new TimeTerm.Shift(unit, 0), i + 1) : full;
  }
}
