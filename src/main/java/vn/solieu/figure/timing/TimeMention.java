package vn.solieu.figure.timing;

/**
 * A temporal expression in a sentence.
 *
 * @param first index of its first token
 * @param next index of the token after it
 * @param compared a word of comparison stands before it ("so với …", "cao hơn …")
 * @param quantity index of the quantity right after which it stands ("58% của năm 2018"), or -1
 * @param alone it opens an aside: "riêng tháng 9"
 * @param depth how many brackets are open around it
 * @param reach index of the first token that it does not govern any more
 */
public record TimeMention(
    TimeTerm term,
    Use use,
    int first,
    int next,
    boolean compared,
    int quantity,
    boolean alone,
    int depth,
    int reach) {
  public enum Use {
    /** The time that figures are about. */
    PERIOD,
    /** What figures are measured against: "so với năm 2018". */
    BASE,
    /** The time of a plan: "kế hoạch năm 2019". */
    PLAN,
    /** "mỗi năm". */
    RATE,
    /** "trong vòng một tháng": how long a move took. */
    SPAN,
    /** Part of the name of a document, a programme or an event; no figure is about it. */
    NAME
  }

  TimeMention as(Use other) {
    return new TimeMention(term, other, first, next, compared, quantity, alone, depth, reach);
  }

  /** The same that points to another time, told in passing. */
  TimeMention of(TimeTerm other) {
    return new TimeMention(other, use, first, next, compared, quantity, true, depth, reach);
  }

  /** The same of another time. */
  TimeMention with(TimeTerm other) {
    return new TimeMention(other, use, first, next, compared, quantity, alone, depth, reach);
  }

  /** Spoken of in passing: it sets no frame and governs up to {@code end}. */
  TimeMention inPassing(int end) {
    return new TimeMention(term, use, first, next, compared, quantity, true, depth, end);
  }

  public boolean isPeriod() {
    return use == Use.PERIOD;
  }

  public boolean isBase() {
    return use == Use.BASE;
  }
}
