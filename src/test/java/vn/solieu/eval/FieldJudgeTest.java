package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldJudgeTest {
  @ParameterizedTest
  @CsvSource({
    "doanh nghiệp, doanh nghiệp FDI, true",
    "tấn, t, true",
    "lượt, lượt khách, true",
    "doanh nghiệp, doanh, true",
    "xã, xã hội, true",
    "%, %/năm, false",
    "VND, USD, false",
    "xã, phường, false"
  })
  void aCountedNounMayExtendTheOther(String a, String b, boolean same) {
    assertThat(FieldJudge.sameUnit(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-09, 2019-09-15, true",
    "2019-12-31, 2019, true",
    "2019, 2019-06-30, false",
    "2019-01/2019-09, 2019-09, false"
  })
  void aDayStandsForItsMonth(String a, String b, boolean same) {
    assertThat(FieldJudge.sameTime(a, b)).isEqualTo(same);
  }

  @Test
  void titlesOfPlacesDoNotMatter() {
    assertThat(FieldJudge.samePlace("huyện Kim Động, Hưng Yên", "Kim Động, tỉnh Hưng Yên"))
        .isTrue();
    assertThat(FieldJudge.samePlace("Hưng Yên", null)).isFalse();
  }

  @Test
  void bothTonePlacementsAreOneSpelling() {
    assertThat(ScoreText.norm("Hoá  chất")).isEqualTo(ScoreText.norm("hóa chất"));
    assertThat(ScoreText.tokenF1("sản lượng thóc", "sản lượng lúa")).isGreaterThan(0.6);
    assertThat(ScoreText.tokenF1(null, "thóc")).isZero();
    assertThat(ScoreText.tokenF1(null, null)).isOne();
  }
}
