package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Về nhà ở công nhân, tỉnh xong 2.610 căn. | 2.610 căn | nhà ở công nhân",
        "Về thu ngân sách, Bộ Tài chính giao 9.000 tỷ đồng. | 9.000 tỷ đồng | thu ngân sách",
        "Về xuất khẩu, tỉnh phấn đấu đạt 2 tỷ USD. | 2 tỷ USD | xuất khẩu",
        "Về nông nghiệp, năng suất lúa đạt 62 tạ/ha. | 62 tạ/ha | năng suất lúa",
        "Về y tế, tỉnh có 900 giường bệnh. | 900 giường bệnh | giường bệnh"
      })
  void whatASentenceIsSaidToBeAboutNamesItsFirst(String text, String quote, String name) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).indicator()).isEqualTo(name);
  }
}
