package vn.solieu.figure.dating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * The times that a quantity may be of: that of the rules, those of the figures around it and what
 * they are measured against, the date of the text, what each of these makes as a month, a year, a
 * year so far or a last day, and none.
 */
final class PeriodCandidates {
  /** Figures before that are looked at. */
  static final int BACK = 16;

  /** Figures after. */
  private static final int AHEAD = 6;

  /** Periods that may come to be known meanwhile before there must be more room. */
  private static final int ROOM = 16;

  private static final byte BARE = 1;
  private static final byte TOLD = 2;

  private final TextPeriods text;

  /** By the number of the period; null where it is none so far. */
  private @Nullable PeriodCandidate[] found;

  /** How far that of another figure was made into others: not at all, bare, with words. */
  private byte[] derived;

  private final List<PeriodCandidate> all = new ArrayList<>();

  private PeriodCandidates(TextPeriods text) {
    this.text = text;
    found = new PeriodCandidate[text.size() + ROOM];
    derived = new byte[found.length];
  }

  /**
   * Those of the figure after the chosen ones of {@code text}.
   *
   * @param sentenceStart the first figure of its sentence
   */
  static List<PeriodCandidate> of(TextPeriods text, int sentenceStart) {
    PeriodCandidates candidates = new PeriodCandidates(text);
    int index = text.chosen().size();
    candidates.ruled(text.ruled().get(index));
    for (int j = index - 1; j >= Math.max(0, index - BACK); j--) {
      int kind =
          j == index - 1
              ? PeriodCandidate.LAST
              : j >= sentenceStart ? PeriodCandidate.SENTENCE : PeriodCandidate.EARLIER;
      candidates.other(text.chosen().get(j), kind);
    }
    for (int j = index + 1; j < Math.min(text.ruled().size(), index + 1 + AHEAD); j++) {
      candidates.other(text.ruled().get(j), PeriodCandidate.LATER);
    }
    candidates.add(text.ruled().getFirst().period(), PeriodCandidate.FIRST, null);
    TextPeriods.OfDate date = text.date();
    if (date != null) {
      candidates.date(date);
    }
    candidates.add(text.known(null), PeriodCandidate.NONE, null);
    return candidates.all;
  }

  /** The date, the month before it and the year before it, since news reports the past. */
  private void date(TextPeriods.OfDate date) {
    with(date.date(), PeriodCandidate.DATE, PeriodCandidate.OF_DATE, null);
    add(date.year(), PeriodCandidate.OF_DATE, null);
    KnownPeriod month = date.month();
    if (month != null) {
      with(month, PeriodCandidate.OF_DATE, PeriodCandidate.OF_DATE, null);
    }
  }

  private void ruled(TextPeriods.OfFigure of) {
    with(of.period(), PeriodCandidate.RULE, PeriodCandidate.OF_RULE, of.words());
    base(of, PeriodCandidate.BASE);
  }

  private void other(TextPeriods.OfFigure of, int kind) {
    with(of.period(), kind, PeriodCandidate.DERIVED, of.words());
    base(of, PeriodCandidate.OTHER_BASE);
  }

  private void base(TextPeriods.OfFigure of, int kind) {
    KnownPeriod base = of.base();
    if (base != null) {
      with(base, kind, PeriodCandidate.DERIVED, of.baseWords());
    }
  }

  /** A time and what can be made from it; from those of other figures it is made once. */
  private void with(KnownPeriod period, int kind, int made, @Nullable Span words) {
    add(period, kind, words);
    if (made == PeriodCandidate.DERIVED) {
      byte now = words == null ? BARE : TOLD;
      if (derived[period.index()] >= now) {
        return;
      }
      derived[period.index()] = now;
    }
    for (KnownPeriod one : period.made(text)) {
      add(one, made, words);
    }
  }

  private void add(KnownPeriod period, int kind, @Nullable Span words) {
    int index = period.index();
    if (index >= found.length) {
      found = Arrays.copyOf(found, text.size() + ROOM);
      derived = Arrays.copyOf(derived, found.length);
    }
    PeriodCandidate candidate = found[index];
    if (candidate == null) {
      candidate = new PeriodCandidate(period);
      found[index] = candidate;
      all.add(candidate);
    }
    candidate.also(kind, words);
  }
}
