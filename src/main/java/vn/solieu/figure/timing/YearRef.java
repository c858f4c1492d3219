package vn.solieu.figure.timing;

/**
 * How a temporal expression names its year.
 *
 * @param value the year if printed, the distance if shifted, the place among the sixty if lunar,
 *     else 0
 */
public record YearRef(Kind kind, int value) {
  enum Kind {
    /** "năm 2018". */
    PRINTED,
    /** "năm ngoái" -1, "năm nay" 0, from the publication date, or from a figure's own period. */
    SHIFTED,
    /** "năm trước đó": before the year that was last spoken of. */
    BEFORE,
    /** "Tết Mậu Tuất": one of the sixty years of the lunar calendar, the nearest of its name. */
    LUNAR,
    /** No year: "tháng 9". */
    UNSAID
  }

  static final YearRef UNSAID = new YearRef(Kind.UNSAID, 0);
  static final YearRef BEFORE = new YearRef(Kind.BEFORE, -1);

  static YearRef printed(int year) {
    return new YearRef(Kind.PRINTED, year);
  }

  static YearRef shifted(int by) {
    return new YearRef(Kind.SHIFTED, by);
  }

  /** "năm nay". */
  boolean isNow() {
    return kind == Kind.SHIFTED && value == 0;
  }

  public boolean isSaid() {
    return kind != Kind.UNSAID;
  }
}
