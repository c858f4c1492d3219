package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LunarYearsTest {
  /** The place of "Mậu Tuất" among the sixty, counted from "Giáp Tý". */
  private static final int MAU_TUAT = 34;

  @Test
  void theYearNearestToTheTextBearsTheName() {
    assertThat(LunarYears.nearest(MAU_TUAT, 2018)).isEqualTo(2018);
    assertThat(LunarYears.nearest(MAU_TUAT, 2026)).isEqualTo(2018);
    assertThat(LunarYears.nearest(MAU_TUAT, 1970)).isEqualTo(1958);
    assertThat(LunarYears.nearest(MAU_TUAT, 0)).isZero();
  }
}
