package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  private static final Units UNITS = Units.load(Resources.shipped());

  @ParameterizedTest
  @CsvSource({
    "tấn, t",
    "Tấn, t",
    "t, t",
    "héc-ta, ha",
    "đô la Mỹ, USD",
    "VNĐ, VND",
    "m², m2",
    "điểm phần trăm, điểm %",
    "mét khối, m3",
    "cây số, km",
    "nhân dân tệ, CNY"
  })
  void printedFormsHaveOneSymbol(String printed, String symbol) {
    assertThat(UNITS.lookup(printed).orElseThrow().symbol()).isEqualTo(symbol);
  }

  @Test
  void scaleWordsAndNounsAreNoUnits() {
    assertThat(UNITS.lookup("triệu")).isEmpty();
    assertThat(UNITS.lookup("doanh nghiệp")).isEmpty();
    assertThat(UNITS.lookup("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tạ, t, 0.1",
    "t, tạ, 10",
    "tạ/ha, t/ha, 0.1",
    "kg/ha, kg/m2, 0.0001",
    "MWh, kWh, 1000",
    "km2, ha, 100",
    "lượng, chỉ, 10",
    "VND/kg, VND/t, 1000",
    "người, người, 1"
  })
  void convertsWhereExact(String from, String to, String factor) {
    assertThat(UNITS.factor(from, to).orElseThrow()).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"USD, VND", "sào, m2", "giạ, l", "t, ha", "t, t/ha", "%, điểm %", "dặm, hải lý"})
  void refusesWhereNotExact(String from, String to) {
    assertThat(UNITS.factor(from, to)).isEmpty();
  }

  @Test
  void compoundsHaveCompoundDimensions() {
    assertThat(UNITS.dimension("tạ/ha")).isEqualTo("mass/area");
    assertThat(UNITS.dimension("VND/người")).isEqualTo("money/người");
  }
}
