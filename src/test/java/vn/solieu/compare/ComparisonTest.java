package vn.solieu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.check.NewspaperArchive;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;
import vn.solieu.search.DecidedFigures;
import vn.solieu.text.BadInput;

class ComparisonTest {
  private static final List<Break> BREAKS = Breaks.of(NewspaperArchive.lexicon(), List.of());

  private static Comparison compare(String indicator, String... places) {
    return compare(indicator, ComparisonRequest.By.PERIOD, BREAKS, places);
  }

  private static Comparison compare(
      String indicator, ComparisonRequest.By by, List<Break> breaks, String... places) {
    return Comparison.of(
        NewspaperArchive.lexicon(),
        NewspaperArchive.backend(),
        ComparisonRequest.of(indicator, List.of(places), by),
        breaks,
        DecidedFigures.none());
  }

  private static List<Observation> rows(Comparison comparison, Role role, String period) {
    return comparison.observations().stream()
        .filter(o -> o.series().role() == role && o.period().equals(Period.parse(period)))
        .toList();
  }

  private static Observation row(Comparison comparison, Role role, String period) {
    List<Observation> rows = rows(comparison, role, period);
    assertThat(rows).as(role + " " + period).hasSize(1);
    return rows.getFirst();
  }

  @Test
  void levelAndGrowthAreSeriesOfTheirOwn() {
    Comparison comparison = compare("steel-output", "Hưng Yên");

    assertThat(row(comparison, Role.LEVEL, "2018-01/2018-09").value())
        .isEqualByComparingTo("1210000");
    assertThat(row(comparison, Role.LEVEL, "2019-01/2019-09").value())
        .isEqualByComparingTo("1350000");
    assertThat(row(comparison, Role.CHANGE, "2018-01/2018-09").value())
        .isEqualByComparingTo("11.01");
    assertThat(row(comparison, Role.CHANGE, "2018-01/2018-09").derived()).isFalse();
  }

  @Test
  void nineMonthsAndAYearAreNeverOneSeries() {
    Comparison comparison = compare("steel-output", "Hưng Yên");

    assertThat(row(comparison, Role.LEVEL, "2019-01/2019-09").series())
        .isNotEqualTo(row(comparison, Role.LEVEL, "2019").series());
    assertThat(comparison.warnings()).anyMatch(w -> w.in().equals("frequencies"));
  }

  @Test
  void theBaseOfAGrowthIsImpliedWithItsFormula() {
    Observation base = row(compare("tourists", "Quảng Ninh"), Role.LEVEL, "2016");

    assertThat(base.derived()).isTrue();
    assertThat(base.figure()).isNull();
    assertThat(base.formula()).isEqualTo("9,87 triệu lượt / (1 + 18,2%)");
    assertThat(base.value()).isEqualByComparingTo("8350300");
  }

  @Test
  void growthIsImpliedWhereOnlyTheLevelsArePrinted() {
    Observation growth = row(compare("rice-output", "Thái Bình"), Role.CHANGE, "2019");

    assertThat(growth.derived()).isTrue();
    assertThat(growth.formula()).contains(" / ", " − 1");
    assertThat(growth.value()).isBetween(new java.math.BigDecimal("-3"), java.math.BigDecimal.ZERO);
  }

  @Test
  void oldProvincesAreSummedIntoTheNewWhereAllPartsAreKnown() {
    Comparison comparison = compare("rice-output", "Thái Bình", "Hưng Yên");
    Observation sum =
        rows(comparison, Role.LEVEL, "2024").stream()
            .filter(o -> o.series().boundary() == Scope.Boundary.NEW)
            .findFirst()
            .orElseThrow();

    assertThat(sum.value()).isEqualByComparingTo("1236700");
    assertThat(sum.series().place()).isEqualTo("Hưng Yên");
    assertThat(sum.formula()).contains("928,9 nghìn tấn (Thái Bình)", "307,8 nghìn tấn (Hưng Yên)");
    assertThat(comparison.warnings()).anyMatch(w -> w.in().equals("boundaries"));
    assertThat(rows(comparison, Role.CHANGE, "2024"))
        .as("rates are never summed")
        .noneMatch(o -> o.series().boundary() == Scope.Boundary.NEW);
  }

  @Test
  void sourcesThatDisagreeAreADiscrepancyWithItsSize() {
    List<Difference> differences =
        compare("tourists", "Quảng Ninh").differences().stream()
            .filter(d -> d.period().equals(Period.parse("2019")))
            .toList();

    assertThat(differences).hasSize(1);
    Difference difference = differences.getFirst();
    assertThat(difference.revised()).isFalse();
    assertThat(difference.first().article()).isEqualTo("a1056");
    assertThat(difference.other().article()).isEqualTo("a1054");
    assertThat(difference.percent()).isBetween(2.9, 3.0);
    Observation row = row(compare("tourists", "Quảng Ninh"), Role.LEVEL, "2019");
    assertThat(row.witnesses()).isEqualTo(1);
    assertThat(row.rejected()).extracting(Observation.Rejected::reason).doesNotContain("rounded");
  }

  @Test
  void oneIndicatorHasOneUnitInAllItsSeries() {
    for (ComparisonRequest.By by : ComparisonRequest.By.values()) {
      Comparison comparison = compare("tourists", by, BREAKS, "Quảng Ninh");
      assertThat(comparison.observations())
          .filteredOn(o -> o.series().role() == Role.LEVEL)
          .extracting(o -> o.series().unit())
          .containsOnly("lượt khách");
      assertThat(comparison.warnings()).noneMatch(w -> w.in().equals("units"));
    }
  }

  @Test
  void numbersOfOneArticleAreNoDiscrepancy() {
    for (String indicator : List.of("rice-output", "domestic-revenue", "tourists")) {
      assertThat(compare(indicator).differences())
          .filteredOn(d -> !d.revised())
          .noneMatch(d -> d.first().article().equals(d.other().article()));
    }
  }

  @Test
  void aRevisedNumberIsReplacedAndTold() {
    Comparison comparison = compare("grdp", "Thừa Thiên Huế");
    Observation level = row(comparison, Role.LEVEL, "2019");

    assertThat(level.value()).isEqualByComparingTo("33166000000000");
    assertThat(level.rejected())
        .anyMatch(r -> r.reason().equals("revised") && r.figure().article().equals("a1052"));
    ComparisonRequest request =
        ComparisonRequest.of("grdp", List.of("Thừa Thiên Huế"), ComparisonRequest.By.PERIOD);
    Comparison first =
        Comparison.of(
            NewspaperArchive.lexicon(),
            NewspaperArchive.backend(),
            new ComparisonRequest(request.filter(), request.by(), Pick.FIRST),
            BREAKS,
            DecidedFigures.none());
    assertThat(row(first, Role.LEVEL, "2019").value()).isEqualByComparingTo("33217000000000");
    assertThat(comparison.differences())
        .anyMatch(d -> d.revised() && d.otherValue().toPlainString().equals("33217000000000"));
  }

  @Test
  void aBreakCutsWhereTheDefinitionChanged() {
    assertThat(compare("grdp", "Thừa Thiên Huế").breaks())
        .anyMatch(b -> b.from().toString().equals("2019-01-01"));
    assertThat(compare("steel-output", "Hưng Yên").breaks())
        .anyMatch(b -> b.concepts().contains("boundary"));
    assertThat(compare("tourists", "Quảng Ninh").breaks()).isEmpty();
  }

  @Test
  void aMergerCutsOnlyWhereTheBordersChange() {
    Break merger =
        BREAKS.stream().filter(b -> b.concepts().contains("boundary")).findFirst().orElseThrow();
    List<Observation> rows = compare("textile-output", "Hưng Yên").observations();
    List<Observation> before =
        rows.stream().filter(o -> o.period().last().isBefore(merger.from())).toList();
    List<Observation> after =
        rows.stream().filter(o -> !o.period().last().isBefore(merger.from())).toList();
    assertThat(after).isNotEmpty().allMatch(o -> o.series().boundary() == Scope.Boundary.NEW);
    assertThat(before)
        .extracting(o -> o.series().boundary())
        .contains(Scope.Boundary.OLD, Scope.Boundary.NEW);
    for (Observation a : before) {
      assertThat(merger.cuts(a, after.getFirst()))
          .isEqualTo(a.series().boundary() == Scope.Boundary.OLD);
    }
  }

  @Test
  void theArchivesOwnBreaksAddToTheShipped() {
    List<Break> own =
        Breaks.of(
            NewspaperArchive.lexicon(),
            List.of(List.of("tourists", "2020-01-01", "đếm khác", "counted otherwise")));

    assertThat(own).hasSize(BREAKS.size() + 1);
    assertThat(compare("tourists", ComparisonRequest.By.PERIOD, own, "Quảng Ninh").breaks())
        .singleElement()
        .satisfies(b -> assertThat(b.english()).isEqualTo("counted otherwise"));
    assertThatThrownBy(() ->
            Breaks.of(NewspaperArchive.lexicon(), List.of(List.of("tourists", "2020", "x", ""))))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("2020");
  }

  @Test
  void aNameInWordsFindsTheSeriesOfItsConcept() {
    Comparison comparison = compare("dệt may", "Hưng Yên");

    assertThat(rows(comparison, Role.LEVEL, "2019-01/2019-09")).hasSize(1);
    assertThat(comparison.observations().stream().map(o -> o.series().indicator()).distinct())
        .hasSize(1);
  }

  @Test
  void bySourceEachPublisherHasItsRow() {
    Comparison comparison = compare("tourists", ComparisonRequest.By.SOURCE, BREAKS, "Quảng Ninh");

    assertThat(comparison.observations())
        .filteredOn(o -> !o.derived())
        .allMatch(o -> "Báo Miền Việt".equals(o.series().source()));
  }
}
