package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource({
    "%, RATE",
    "%/năm, RATE",
    "điểm %, POINTS",
    "điểm %/năm, POINTS",
    "lần, MULTIPLE",
    "lần/ngày, AMOUNT",
    "VND, AMOUNT",
    "xã, AMOUNT"
  })
  void isToldByTheUnit(String unit, Measure kind) {
    assertThat(Measure.of(unit)).isEqualTo(kind);
  }
}
