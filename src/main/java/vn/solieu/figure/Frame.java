package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * The time a text is speaking of, handed on from sentence to sentence.
 *
 * @param term the expression that set it
 * @param before the period spoken of when it was set
 * @param words where the expression stands, or null when none says so
 */
record Frame(TimeTerm term, @Nullable Period before, @Nullable Span words) {
  /** The period of a quantity under this frame. */
  @Nullable Period period(TimeResolver times, TimeSense sense, boolean ahead) {
    return times.period(term, new TimeResolver.Scene(before, sense, ahead));
  }
}
