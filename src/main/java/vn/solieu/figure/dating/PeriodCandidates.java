package vn.solieu.figure.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Calendar;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * The times that a quantity may be of: that of the rules, those of the figures around it and what
 * they are measured against, the date of the text, what each of these makes as a month, a year, a
 * year so far or a last day, and none.
 */
final class PeriodCandidates {
  /** Figures before that are looked at. */
  static final int BACK = 24;

  /** Figures after. */
  private static final int AHEAD = 8;

  private final Map<@Nullable Period, PeriodCandidate> found = new HashMap<>();

  /** Those of other figures with words, from which all was made that can be. */
  private final Set<Period> derived = new HashSet<>();

  private final List<PeriodCandidate> all = new ArrayList<>();

  /**
   * Those of figure {@code index}.
   *
   * @param chosen the timings of the figures before it
   * @param ruled those of all by the rules
   */
  static List<PeriodCandidate> of(
      List<Timing> chosen,
      List<Timing> ruled,
      int index,
      int sentenceStart,
      @Nullable PartialDate date) {
    PeriodCandidates candidates = new PeriodCandidates();
    candidates.ruled(ruled.get(index));
    for (int j = index - 1; j >= Math.max(0, index - BACK); j--) {
      int kind =
          j == index - 1
              ? PeriodCandidate.LAST
              : j >= sentenceStart ? PeriodCandidate.SENTENCE : PeriodCandidate.EARLIER;
      candidates.other(chosen.get(j), kind);
    }
    for (int j = index + 1; j < Math.min(ruled.size(), index + 1 + AHEAD); j++) {
      candidates.other(ruled.get(j), PeriodCandidate.LATER);
    }
    candidates.add(ruled.getFirst().period(), PeriodCandidate.FIRST, null);
    if (date != null) {
      candidates.date(date);
    }
    candidates.add(null, PeriodCandidate.NONE, null);
    return candidates.all;
  }

  /** The date, the month before it and the year before it, since news reports the past. */
  private void date(PartialDate date) {
    with(Period.of(date), PeriodCandidate.DATE, PeriodCandidate.OF_DATE, null);
    add(Period.year(date.year() - 1), PeriodCandidate.OF_DATE, null);
    if (date.month() > 0) {
      Period last = Calendar.month(YearMonth.of(date.year(), date.month()).minusMonths(1));
      with(last, PeriodCandidate.OF_DATE, PeriodCandidate.OF_DATE, null);
    }
  }

  private void ruled(Timing timing) {
    with(timing.period(), PeriodCandidate.RULE, PeriodCandidate.OF_RULE, timing.grounds().period());
    base(timing, PeriodCandidate.BASE);
  }

  private void other(Timing timing, int kind) {
    with(timing.period(), kind, PeriodCandidate.DERIVED, timing.grounds().period());
    base(timing, PeriodCandidate.OTHER_BASE);
  }

  private void base(Timing timing, int kind) {
    if (timing.base() instanceof Base.Earlier earlier) {
      with(earlier.period(), kind, PeriodCandidate.DERIVED, timing.grounds().base());
    }
  }

  /** A time and what can be made from it. */
  private void with(@Nullable Period period, int kind, int made, @Nullable Span words) {
    add(period, kind, words);
    if (period == null || (made == PeriodCandidate.DERIVED && derived.contains(period))) {
      return;
    }
    if (made == PeriodCandidate.DERIVED && words != null) {
      derived.add(period);
    }
    PartialDate end = period.to();
    add(Period.of(end), made, words);
    add(Period.of(period.from()), made, words);
    add(Period.year(end.year()), made, words);
    add(Period.of(PartialDate.of(Period.year(end.year()).last())), made, words);
    if (end.month() > 0) {
      Period month = Period.month(end.year(), end.month());
      add(month, made, words);
      add(Calendar.yearTo(month), made, words);
      add(Calendar.lastDay(month), made, words);
      add(Calendar.yearTo(Period.of(end)), made, words);
      add(Calendar.quarter(YearMonth.of(end.year(), end.month()), 0), made, words);
    }
  }

  private void add(@Nullable Period period, int kind, @Nullable Span words) {
    PeriodCandidate candidate = found.get(period);
    if (candidate == null) {
      candidate = new PeriodCandidate(period);
      found.put(period, candidate);
      all.add(candidate);
    }
    candidate.also(kind, words);
  }
}
