package vn.solieu.figure.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Calendar;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/** The times of one text: what the rules say of its figures, what was chosen so far, its date. */
final class TextPeriods {
  private final Map<@Nullable Period, KnownPeriod> known = new HashMap<>();
  private final List<OfFigure> ruled = new ArrayList<>();
  private final List<OfFigure> chosen = new ArrayList<>();
  private final @Nullable PartialDate date;
  private @Nullable OfDate ofDate;

  /**
   * What a figure is of.
   *
   * @param period its period
   * @param words that tell of the period
   * @param base the earlier period it is measured against, or null
   * @param baseWords that tell of the base
   */
  record OfFigure(
      KnownPeriod period,
      @Nullable Span words,
      @Nullable KnownPeriod base,
      @Nullable Span baseWords) {}

  /**
   * What the date of a text makes; news reports the past.
   *
   * @param date itself
   * @param year the year before it
   * @param month the month before it, or null
   */
  record OfDate(KnownPeriod date, KnownPeriod year, @Nullable KnownPeriod month) {}

  TextPeriods(List<Timing> ruled, @Nullable PartialDate date) {
    ruled.forEach(timing -> this.ruled.add(ofFigure(timing)));
    this.date = date;
  }

  /** The one that equals {@code period}. */
  KnownPeriod known(@Nullable Period period) {
    KnownPeriod kept = known.get(period);
    if (kept == null) {
      kept = new KnownPeriod(known.size(), period);
      known.put(period, kept);
    }
    return kept;
  }

  /** The next figure is of that. */
  void choose(Timing timing) {
    chosen.add(ofFigure(timing));
  }

  /** What the rules say of each figure. */
  List<OfFigure> ruled() {
    return ruled;
  }

  /** What was chosen for the first figures. */
  List<OfFigure> chosen() {
    return chosen;
  }

  @Nullable OfDate date() {
    if (ofDate == null && date != null) {
      ofDate = ofDate(date);
    }
    return ofDate;
  }

  /** How many are known. */
  int size() {
    return known.size();
  }

  private OfFigure ofFigure(Timing timing) {
    KnownPeriod base =
        timing.base() instanceof Base.Earlier earlier ? known(earlier.period()) : null;
    return new OfFigure(
        known(timing.period()), timing.grounds().period(), base, timing.grounds().base());
  }

  private OfDate ofDate(PartialDate of) {
    KnownPeriod month =
        of.month() == 0
            ? null
            : known(Calendar.month(YearMonth.of(of.year(), of.month()).minusMonths(1)));
    return new OfDate(known(Period.of(of)), known(Period.year(of.year() - 1)), month);
  }
}
