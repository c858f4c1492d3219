package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class DutyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Năm nay, ngân sách huyện phải chuyển sang ít nhất 25 tỷ đồng; target",
        "Các xã phải dành tối thiểu 9 tỷ đồng; target",
        "Tỉnh phải bố trí ít nhất 3% ngân sách; target",
        "Huyện đã phải chi ít nhất 9 tỷ đồng; level",
        "Xe phải chờ, ít nhất 9 tấn cá đã hỏng; level",
      })
  void whatMustBeAtTheLeastIsAnAim(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
