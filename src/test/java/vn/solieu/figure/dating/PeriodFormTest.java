package vn.solieu.figure.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.timing.Period;

class PeriodFormTest {
  @ParameterizedTest
  @CsvSource({
    "2019-10-05, DAY",
    "2019-09-30, MONTH_END",
    "2019-12-31, YEAR_END",
    "2019-09, MONTH",
    "2019-07/2019-09, QUARTER",
    "2019-01/2019-03, MONTHS_SO_FAR",
    "2019-01/2019-09, MONTHS_SO_FAR",
    "2019-02/2019-09, MONTHS",
    "2018-11/2019-01, MONTHS",
    "2019, YEAR",
    "2016/2020, YEARS",
    "2019-01-01/2019-09-15, DAYS_SO_FAR",
    "2019-09-01/2019-09-15, DAYS"
  })
  void aPeriodHasAForm(String period, PeriodForm form) {
    assertThat(PeriodForm.of(Period.parse(period))).isEqualTo(form);
  }

  @Test
  void noneIsAFormAsWell() {
    assertThat(PeriodForm.of(null)).isEqualTo(PeriodForm.NONE);
  }
}
