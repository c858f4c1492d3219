package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * The time a text is speaking of, handed on from sentence to sentence.
 *
 * @param term the expression that set it
 * @param before the period spoken of when it was set
 * @param words where the expression stands, or null when none says so
 * @param told the period of the first figure that it was told of, or null
 */
record Frame(TimeTerm term, @Nullable Period before, @Nullable Span words, @Nullable Period told) {
  Frame(TimeTerm term, @Nullable Period before, @Nullable Span words) {
    this(term, before, words, null);
  }

  /**
   * As {@link #period}, but "đến hết tháng 9" stays the day or the months that it was of a figure
   * before, for one that does not say whether it stands or sums.
   */
  @Nullable Period again(TimeResolver times, TimeSense sense) {
    boolean open = sense == TimeSense.UNKNOWN && term instanceof TimeTerm.Until;
    return open && told != null ? told : period(times, sense, false);
  }

  /** The period of a quantity under this frame. */
  @Nullable Period period(TimeResolver times, TimeSense sense, boolean ahead) {
    return times.period(term, new TimeResolver.Scene(before, sense, ahead));
  }
}
