package vn.solieu.figure;

import org.jspecify.annotations.Nullable;

/**
 * The time a text is speaking of, handed on from sentence to sentence.
 *
 * @param term the expression that set it
 * @param before the period spoken of when it was set
 */
record Frame(TimeTerm term, @Nullable Period before) {
  /** The period of a quantity under this frame. */
  @Nullable Period period(TimeResolver times, TimeSense sense, boolean ahead) {
    return times.period(term, new TimeResolver.Scene(before, sense, ahead));
  }
}
