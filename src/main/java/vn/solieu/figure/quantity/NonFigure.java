package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;

/** A rule that knows one kind of number that is no figure: a date, a road, a rank. */
interface NonFigure {
  /**
   * Offset after the non-figure, past {@code mention.start()}, or -1 when it is none of this kind.
   */
  int end(Mention mention);

  /** Whether it knows numbers with a unit of that kind, or, null, without one. */
  default boolean knows(@Nullable Kind unit) {
    return true;
  }
}
