package vn.solieu.figure.subject;

/** What {@link LeftPhrase} finds before a quantity. */
sealed interface LeftOutcome {
  /**
   * Chunks {@code from} to {@code to}, both within.
   *
   * @param adjacent neither a verb nor a comma stands between it and the quantity: "khai thác 5.000
   *     tấn cá"
   */
  record Found(int from, int to, boolean adjacent) implements LeftOutcome {}

  /** Only a place stands there: "Quỳnh Phụ 35 làng". */
  record Label(Chunk place, boolean adjacent) implements LeftOutcome {}

  /** A reference back: "chỉ số này". */
  record Back(Chunk reference) implements LeftOutcome {}

  /** Nothing: the phrase is that of the figure before. */
  record Nothing() implements LeftOutcome {}
}
