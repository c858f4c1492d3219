package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RatePointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tỷ lệ hài lòng đạt 91%, tăng gần 4 điểm so với cùng kỳ; 91 % | 4 điểm % under",
        "Tỷ lệ lấp đầy là 72,5%, giảm 3,5 điểm so với năm 2018; 72.5 % | 3.5 điểm %",
        // scores
        "Tỷ lệ đỗ đạt 91%, điểm chuẩn tăng 4 điểm so với năm 2018; 91 %",
        "Chỉ số cải cách đạt 91%, được 4 điểm; 91 %",
        "Điểm chuẩn tăng 4 điểm so với năm 2018; "
      })
  void pointsBehindARateAreOfPerCent(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
