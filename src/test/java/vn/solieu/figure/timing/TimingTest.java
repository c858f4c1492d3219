package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {
  @ParameterizedTest
  @CsvSource({
    "2019-01/2019-09, 2018-01/2018-09, 2019-09, 2018-09, FLOW",
    "2019-09, 2017-09, 2019-01/2019-09, 2017-01/2017-09, YEAR_TO_DATE",
    "2019-09, 2019-08, 2019-01/2019-09, 2019-08, YEAR_TO_DATE",
    "2019, plan:2019, 2020, plan:2020, FLOW",
    "2019, plan:2016/2020, 2020, plan:2016/2020, FLOW",
    "2019, 2018, 2019-12-31, 2018-12-31, STOCK"
  })
  void aBaseOfTheSameTimeMovesWithThePeriod(
      String period, String base, String other, String moved, Flow flow) {
    Timing timing =
        new Timing(Period.parse(period), Base.parse(base), Flow.FLOW, Status.ACTUAL, 1, "before");
    Timing at = timing.at(Period.parse(other), null, "chosen");
    assertThat(at.period()).hasToString(other);
    assertThat(at.base()).hasToString(moved);
    assertThat(at.flow()).isEqualTo(flow);
    assertThat(at.rule()).isEqualTo("chosen");
  }
}
