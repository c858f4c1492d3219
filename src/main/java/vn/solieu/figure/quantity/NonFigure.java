package vn.solieu.figure.quantity;

/** A rule that knows one kind of number that is no figure: a date, a road, a rank. */
interface NonFigure {
  /**
   * Offset after the non-figure, past {@code mention.start()}, or -1 when it is none of this kind.
   */
  int end(Mention mention);
}
