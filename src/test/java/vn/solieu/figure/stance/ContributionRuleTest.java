package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class ContributionRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Đóng góp vào mức tăng chung: công nghiệp 8,3 điểm phần trăm, dịch vụ 1,4 điểm phần trăm. # share | share",
        "GRDP tăng 9%, công nghiệp góp 4 điểm phần trăm. # change up | share",
        "Phần góp của công nghiệp tăng 4 điểm phần trăm. # change up"
      })
  void whatIsContributedIsAShare(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
