package vn.solieu.figure.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Flow;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.PartialDate;

class PeriodCandidatesTest {
  private static Timing timing(String period, @Nullable String base) {
    Base against = base == null ? null : Base.parse(base);
    return new Timing(Period.parse(period), against, Flow.FLOW, Status.ACTUAL, 1, "before");
  }

  private static List<PeriodCandidate> of(List<Timing> ruled, int index, String date) {
    TextPeriods periods = new TextPeriods(ruled, PartialDate.parse(date));
    ruled.subList(0, index).forEach(periods::choose);
    return PeriodCandidates.of(periods, 0);
  }

  private static PeriodCandidate find(List<PeriodCandidate> all, String period) {
    return all.stream()
        .filter(candidate -> String.valueOf(candidate.period()).equals(period))
        .findFirst()
        .orElseThrow(() -> new AssertionError(period + " is no candidate"));
  }

  @Test
  void whatTheRulesSayMakesMonthYearAndLastDay() {
    List<PeriodCandidate> all = of(List.of(timing("2019-01/2019-09", null)), 0, "2019-10-02");
    assertThat(find(all, "2019-01/2019-09").isRuled()).isTrue();
    for (String made : List.of("2019-09", "2019-09-30", "2019", "2019-12-31", "2019-07/2019-09")) {
      assertThat(find(all, made).kinds() & PeriodCandidate.OF_RULE).as(made).isNotZero();
    }
    assertThat(find(all, "2019-10-02").kinds() & PeriodCandidate.DATE).isNotZero();
    assertThat(find(all, "null").kinds() & PeriodCandidate.NONE).isNotZero();
  }

  @Test
  void theFiguresAroundLendTheirs() {
    List<Timing> ruled =
        List.of(timing("2018", null), timing("2019-09", "2018-09"), timing("2025", null));
    List<PeriodCandidate> all = of(ruled, 1, "2019-10");
    assertThat(find(all, "2018").kinds() & PeriodCandidate.LAST).isNotZero();
    assertThat(find(all, "2018").kinds() & PeriodCandidate.FIRST).isNotZero();
    assertThat(find(all, "2025").kinds() & PeriodCandidate.LATER).isNotZero();
    assertThat(find(all, "2018-09").kinds() & PeriodCandidate.BASE).isNotZero();
  }

  @Test
  void eachTimeStandsOnce() {
    List<Timing> ruled = List.of(timing("2019", null), timing("2019", null));
    assertThat(of(ruled, 1, "2019"))
        .extracting(c -> String.valueOf(c.period()))
        .doesNotHaveDuplicates();
  }
}
