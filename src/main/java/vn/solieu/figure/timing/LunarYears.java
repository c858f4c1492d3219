package vn.solieu.figure.timing;

/** The lunar calendar's sixty names of years, "Giáp Tý" the first: Mậu Tuất near 2018 is 2018. */
final class LunarYears {
  private static final int CYCLE = 60;

  /** A year with the first of the names. */
  private static final int FIRST = 4;

  private LunarYears() {}

  /** The year of the name at {@code place} that is nearest to {@code year}; 0 when that is 0. */
  static int nearest(int place, int year) {
    int late = Math.floorMod(year + CYCLE / 2 - FIRST - place, CYCLE);
    return year == 0 ? 0 : year + CYCLE / 2 - late;
  }
}
