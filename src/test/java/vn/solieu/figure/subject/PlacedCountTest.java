package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 67 tập thể và 178 cá nhân bị kiến nghị kiểm điểm. | 67 tập thể | tập thể bị kiến nghị kiểm điểm",
        "Có 2 căn nhà ở huyện Kim Động bị sập. | 2 căn nhà | căn nhà bị sập",
        "Có 60 căn nhà (44 căn ở huyện Kim Động) bị tốc mái. | 60 căn nhà | căn nhà bị tốc mái",
        "Có 60 căn nhà (44 căn ở huyện Kim Động, 16 căn ở huyện Ân Thi) bị sập. | 16 căn | huyện Ân Thi",
        "Có 60 căn nhà bị sập, gồm 44 căn ở huyện Kim Động, 16 căn ở huyện Ân Thi. | 44 căn | huyện Kim Động",
        // nothing is said after the place, nor does the count before have its unit
        "Có 2 căn nhà ở huyện Kim Động. | 2 căn nhà | căn nhà",
        "Có 9 xã, 16 phòng học ở huyện Ân Thi. | 16 phòng học | phòng học"
      })
  void namesACountByWhatItsPlaceIsFollowedBy(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
