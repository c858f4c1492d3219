package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class IndexPointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "VN-Index tăng 12,5 điểm; 12.5 điểm",
        "Dow Jones lên 1.275,5 điểm; 1275.5 điểm",
        "Mã này đứng đầu Nasdaq. Chỉ số này tăng hơn 1.000 điểm; 1000 điểm over",
        "Brand Index được chấm 58,7 điểm; ",
        "Điểm chuẩn là 24,5 điểm; ",
        "VN-Index tăng. Thủ khoa đạt 29 điểm; "
      })
  void sharesHavePointsAndPupilsScores(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
