package vn.solieu.figure.timing;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeGrammar.Parsed;

/**
 * The part of {@link TimeGrammar} with a beginning or an end: "từ đầu năm đến 15/9", "hết quý III".
 */
final class StretchGrammar {
  /** Value of "kết thúc": "kết thúc quý IV, lợi nhuận đạt …" is of the quarter. */
  private static final int CLOSED = 1;

  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final IntFunction<@Nullable Parsed> others;

  StretchGrammar(TimeTokens tokens, DateGrammar dates, IntFunction<@Nullable Parsed> others) {
    this.tokens = tokens;
    this.dates = dates;
    this.others = others;
  }

  /** "từ đầu năm đến nay", "từ năm 2015 đến năm 2019", "từ ngày 16/12 đến 15/9". */
  @Nullable Parsed since(int i) {
    Parsed days = dates.dayTo(i);
    if (days != null) {
      return days;
    }
    Parsed from = tokens.at(i).isYear() ? dates.years(i, false) : dates.dayOr(i, others);
    if (from == null || from.term() instanceof TimeTerm.Stretch) {
      return from;
    }
    if (from.term() instanceof TimeTerm.Years || isWide(from.term())) {
      return from;
    }
    Parsed to = limit(from.next());
    TimeTerm end = to == null ? new TimeTerm.Spoken() : to.term();
    return new Parsed(new TimeTerm.Stretch(from.term(), end), to == null ? from.next() : to.next());
  }

  /** "từ tháng 1-9", "từ ngày 1-4/9": both ends are said. */
  private static boolean isWide(TimeTerm term) {
    return (term instanceof TimeTerm.Months m && !m.single())
        || (term instanceof TimeTerm.Days d && d.first() < d.last());
  }

  /** The end of a stretch: "đến nay", "đến hết tháng 9", "- 15/9", or null. */
  private @Nullable Parsed limit(int i) {
    if (tokens.is(i, TimeWord.NOW)) {
      return new Parsed(new TimeTerm.Now(), i + 1);
    }
    if (tokens.is(i, TimeWord.UNTIL)
        || tokens.is(i, TimeWord.AHEAD)
        || tokens.is(i, TimeWord.DASH)) {
      Parsed until = until(i);
      return until != null && until.term() instanceof TimeTerm.Until u
          ? new Parsed(u.whole(), until.next())
          : until;
    }
    return null;
  }

  Parsed toNow(Parsed start) {
    Parsed to = limit(start.next());
    return to == null
        ? start
        : new Parsed(new TimeTerm.Stretch(start.term(), to.term()), to.next());
  }

  /** "từ giờ [đến tháng 4]"; "từ giờ đến năm 2030" is what "đến năm 2030" is. */
  @Nullable Parsed ahead(int i) {
    Parsed to = limit(i);
    boolean months =
        to != null && (to.term() instanceof TimeTerm.Months || to.term() instanceof TimeTerm.Days);
    return to != null && months
        ? new Parsed(new TimeTerm.Stretch(new TimeTerm.Now(), to.term()), to.next())
        : null;
  }

  /** "đến hết tháng 9", "tính đến 30/9/2019", "đến năm 2030", "hết quý III", "thời điểm 1/4". */
  @Nullable Parsed until(int i) {
    int j = i + 1;
    while (tokens.is(j, TimeWord.END)
        || tokens.is(j, TimeWord.UNTIL)
        || tokens.is(j, TimeWord.AT)) {
      j++;
    }
    Parsed whole = tokens.at(j).isYear() ? dates.years(j, false) : dates.dayOr(j, others);
    if (whole == null && tokens.is(j, TimeWord.YEAR) && tokens.is(j - 1, TimeWord.END)) {
      whole = new Parsed(new TimeTerm.Year(YearRef.UNSAID), j + 1);
    }
    if (whole == null || whole.term() instanceof TimeTerm.Now) {
      return whole;
    }
    if (tokens.is(i, TimeWord.AT) && j == i + 1) {
      return whole;
    }
    boolean closed =
        tokens.is(i, TimeWord.END) && tokens.at(i).value() == CLOSED && isWide(whole.term());
    return new Parsed(new TimeTerm.Until(whole.term(), closed), whole.next());
  }
}
