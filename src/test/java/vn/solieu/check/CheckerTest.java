package vn.solieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class CheckerTest {
  private static final Checker CHECKER =
      new Checker(
          NewspaperArchive.lexicon(), NewspaperArchive.extractor(), NewspaperArchive.backend());

  private static List<Verdict> check(String text, @Nullable String date, @Nullable String place) {
    PartialDate day = date == null ? null : PartialDate.parse(date);
    return CHECKER.check(Document.of("draft", text, day, place), CheckOptions.plain());
  }

  private static Verdict verdict(String text, String quote) {
    return verdict(check(text, null, null), quote);
  }

  private static Verdict verdict(List<Verdict> verdicts, String quote) {
    return verdicts.stream()
        .filter(v -> v.claim().quote().equals(quote))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + quote + " in " + verdicts));
  }

  private static List<String> articles(Verdict verdict, Evidence.Stand stand) {
    return verdict.evidence().stream()
        .filter(e -> e.stand() == stand)
        .map(e -> e.figure().article())
        .distinct()
        .toList();
  }

  @Test
  void whatAnArticleSaysIsConfirmedByItAndNotByComputing() {
    Verdict verdict =
        verdict(
            "9 tháng năm 2019, các doanh nghiệp dệt may Hưng Yên sản xuất được 190 triệu sản phẩm.",
            "190 triệu sản phẩm");

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict.formula()).isNull();
    assertThat(verdict.evidence().getFirst().figure().article()).isEqualTo("a1042");
    assertThat(verdict.value()).isEqualByComparingTo("190000000");
  }

  @Test
  void aPlanThatIsReachedIsNoPlanThatIsSurpassedByAsMuch() {
    String result = "Năm 2020, thu nội địa của Hưng Yên ";
    assertThat(verdict(result + "bằng 105,33% dự toán.", "105,33%").ruling())
        .isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict(result + "vượt 5,33% dự toán.", "5,33%").ruling())
        .isEqualTo(Ruling.CONFIRMED);
    for (String wrong : List.of("vượt 105,33%", "vượt 105,3%", "bằng 5,33%")) {
      Verdict verdict = verdict(result + wrong + " dự toán.", wrong.substring(5));
      assertThat(verdict.ruling()).as(wrong).isEqualTo(Ruling.CONTRADICTED);
      assertThat(verdict.cause()).as(wrong).isEqualTo(Cause.EQUAL_FOR_RISE);
    }
  }

  @Test
  void aNumberOfTheYearsLastDayIsKnownInItsLastWeeks() {
    String claim = "Tỷ lệ hộ nghèo của Thanh Hóa cuối năm 2019 là ";
    assertThat(verdict(claim + "3,27%.", "3,27%").ruling()).isEqualTo(Ruling.CONFIRMED);
    Verdict swapped = verdict(claim + "3,72%.", "3,72%");
    assertThat(swapped.ruling()).isEqualTo(Ruling.CONTRADICTED);
    assertThat(swapped.cause()).isEqualTo(Cause.SWAPPED_DIGITS);
    assertThat(swapped.value()).isEqualByComparingTo("3.27");
  }

  @Test
  void yearsToldInARowAreCheckedEachByItsOwn() {
    List<Verdict> right =
        check(
            "Năm 2020 và năm 2019, thu nội địa của Hưng Yên lần lượt đạt 12.640 tỷ đồng và 11.200"
                + " tỷ đồng.",
            null,
            null);
    assertThat(right).extracting(Verdict::ruling).containsOnly(Ruling.CONFIRMED);
    List<Verdict> turned =
        check(
            "Năm 2019 và năm 2020, thu nội địa của Hưng Yên lần lượt đạt 12.640 tỷ đồng và 11.200"
                + " tỷ đồng.",
            null,
            null);
    assertThat(turned).extracting(Verdict::ruling).containsOnly(Ruling.CONTRADICTED);
    assertThat(turned).extracting(Verdict::cause).containsOnly(Cause.YEAR);
  }

  @Test
  void pointsForPerCentAreToldWhereTheDraftNamesNoPrices() {
    String quote = "7,24 điểm phần trăm";
    Verdict verdict = verdict("GRDP Thừa Thiên Huế năm 2018 tăng " + quote + ".", quote);
    assertThat(verdict.ruling()).isEqualTo(Ruling.CONTRADICTED);
    assertThat(verdict.cause()).isEqualTo(Cause.PERCENT_FOR_POINT);
  }

  @Test
  void aSmallerPlaceIsOfTheProvinceThatTheSentenceNames() {
    String quote = "4,7 triệu lượt khách";
    String there = "Năm 2022, thành phố Phú Quốc của Kiên Giang đón " + quote + ".";
    assertThat(verdict(there, quote).ruling()).isEqualTo(Ruling.CONFIRMED);
    String elsewhere = "Năm 2022, An Giang có thành phố Phú Quốc đón " + quote + ".";
    assertThat(verdict(elsewhere, quote).ruling()).isEqualTo(Ruling.NOT_FOUND);
  }

  @Test
  void twoArticlesThatContradictEachOtherAreBothNamed() {
    for (String number : List.of("14 triệu lượt", "13,6 triệu lượt")) {
      Verdict verdict =
          verdict(
              "Năm 2019, Quảng Ninh đón " + number + " khách du lịch.", number + " khách du lịch");

      assertThat(verdict.ruling()).isEqualTo(Ruling.AMBIGUOUS);
      assertThat(verdict.evidence())
          .extracting(e -> e.figure().article())
          .contains("a1054", "a1056");
      assertThat(articles(verdict, Evidence.Stand.SUPPORTS)).hasSize(1);
      assertThat(articles(verdict, Evidence.Stand.CONTRADICTS)).hasSize(1);
    }
  }

  @Test
  void aCorrectedNumberIsSupersededByTheCorrection() {
    Verdict verdict =
        verdict(
            "Năm 2020, tổng doanh thu từ vải thiều và dịch vụ phụ trợ của Bắc Giang đạt 8.690 tỷ"
                + " đồng.",
            "8.690 tỷ đồng");

    assertThat(verdict.ruling()).isEqualTo(Ruling.SUPERSEDED);
    assertThat(verdict.value()).isEqualByComparingTo("6890000000000");
    assertThat(articles(verdict, Evidence.Stand.REPLACES)).containsExactly("a1072");
    assertThat(articles(verdict, Evidence.Stand.SUPPORTS)).contains("a1071");
  }

  @Test
  void theCorrectNumberIsConfirmed() {
    Verdict verdict =
        verdict(
            "Năm 2020, tổng doanh thu từ vải thiều và dịch vụ phụ trợ của Bắc Giang đạt 6.890 tỷ"
                + " đồng.",
            "6.890 tỷ đồng");

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict.evidence().getFirst().figure().article()).isEqualTo("a1072");
  }

  @Test
  void aRevisedNumberIsSupersededAndTheNewOneConfirmed() {
    List<Verdict> old =
        check(
            "GRDP (giá so sánh 2010) năm 2019 của Thừa Thiên Huế đạt 33.217 tỷ đồng, tăng 7,18% so"
                + " với năm 2018.",
            null, null);
    List<Verdict> fresh =
        check(
            "GRDP (giá so sánh 2010) năm 2019 của Thừa Thiên Huế đạt 33.166 tỷ đồng, tăng 7,01% so"
                + " với năm 2018.",
            null, null);

    assertThat(old).extracting(Verdict::ruling).containsOnly(Ruling.SUPERSEDED);
    assertThat(verdict(old, "33.217 tỷ đồng").value()).isEqualByComparingTo("33166000000000");
    assertThat(articles(verdict(old, "7,18%"), Evidence.Stand.REPLACES)).containsExactly("a1061");
    assertThat(fresh).extracting(Verdict::ruling).containsOnly(Ruling.CONFIRMED);
  }

  @Test
  void aDraftWhoseNumbersDoNotAddUpIsInconsistentAtTheSuspectOne() {
    List<Verdict> verdicts =
        check(
            "Năm 2020, thu nội địa của Hải Dương đạt 16.250 tỷ đồng, bằng 108,2% dự toán năm"
                + " (15.800 tỷ đồng).",
            null, null);
    Verdict suspect = verdict(verdicts, "108,2%");

    assertThat(suspect.ruling()).isEqualTo(Ruling.INCONSISTENT);
    assertThat(suspect.misfit()).isNotNull();
    assertThat(suspect.misfit().printed()).isNull();
    assertThat(suspect.misfit().finding().expected())
        .isCloseTo(new BigDecimal("102.848"), within(new BigDecimal("0.01")));
    assertThat(verdict(verdicts, "16.250 tỷ đồng").ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict(verdicts, "15.800 tỷ đồng").ruling()).isEqualTo(Ruling.CONFIRMED);
  }

  @Test
  void aNumberWhoseArticleDoesNotAddUpIsNotPlainlyConfirmed() {
    Verdict printed = verdict("Năm 2020, thu nội địa của Hải Dương bằng 108,2% dự toán.", "108,2%");
    Verdict meant = verdict("Năm 2020, thu nội địa của Hải Dương bằng 102,85% dự toán.", "102,85%");

    assertThat(printed.ruling()).isEqualTo(Ruling.INCONSISTENT);
    assertThat(printed.misfit().printed().article()).isEqualTo("a1082");
    assertThat(meant.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(meant.misfit().printed().figure().quote()).isEqualTo("108,2%");
  }

  @Test
  void theArchiveSaysWhichOfSeveralNumbersThatDoNotAddUpIsWrong() {
    List<Verdict> verdicts =
        check(
            "Năm 2019, thu nội địa của Hưng Yên đạt 11.020 tỷ đồng. Sản lượng lúa của Thái Bình"
                + " năm 2024 đạt 982,9 nghìn tấn.",
            "2025-01",
            null);

    assertThat(verdict(verdicts, "982,9 nghìn tấn").ruling()).isEqualTo(Ruling.CONTRADICTED);
    assertThat(verdict(verdicts, "982,9 nghìn tấn").cause()).isEqualTo(Cause.SWAPPED_DIGITS);
  }

  @Test
  void aMergedProvinceIsTheSumOfItsParts() {
    Verdict verdict =
        verdict(
            check(
                "Năm 2024, sản lượng lúa của tỉnh Hưng Yên (mới) đạt 1.236,7 nghìn tấn.",
                "2026-01",
                null),
            "1.236,7 nghìn tấn");

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict.formula())
        .contains("307,8 nghìn tấn (Hưng Yên)", "928,9 nghìn tấn (Thái Bình)");
    assertThat(articles(verdict, Evidence.Stand.INPUT)).contains("a1251");
  }

  @Test
  void aWrongSumOfAMergedProvinceIsContradicted() {
    Verdict verdict =
        verdict(
            check(
                "Năm 2024, sản lượng lúa của tỉnh Hưng Yên mới đạt 1.263,7 nghìn tấn.",
                "2026-01",
                null),
            "1.263,7 nghìn tấn");

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONTRADICTED);
    assertThat(verdict.value()).isEqualByComparingTo("1236700");
  }

  @Test
  void theSumHoldsForAnyProvinceThatWasMerged() {
    Verdict verdict =
        verdict(
            check(
                "9 tháng năm 2024, thu nội địa của Hải Phòng sau hợp nhất đạt 49.750 tỷ đồng.",
                "2025-12",
                null),
            "49.750 tỷ đồng");

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict.formula()).contains("32.640 tỷ đồng", "17.110 tỷ đồng");
  }

  @Test
  void aPlainNameAfterTheMergerMayMeanEitherProvinceButNothingElse() {
    for (String number : List.of("307,8", "1.236,7")) {
      Verdict right =
          check(
                  "Năm 2024, sản lượng lúa của Hưng Yên đạt " + number + " nghìn tấn.",
                  "2026-01",
                  null)
              .getFirst();
      assertThat(right.ruling()).isEqualTo(Ruling.CONFIRMED);
    }
    Verdict wrong =
        check("Năm 2024, sản lượng lúa của Hưng Yên đạt 412,5 nghìn tấn.", "2026-01", null)
            .getFirst();

    assertThat(wrong.ruling()).isEqualTo(Ruling.CONTRADICTED);
  }

  @Test
  void theOldProvinceIsNotTheNewOne() {
    Verdict old =
        verdict(
            check("Năm 2024, Hưng Yên cũ thu hoạch 307,8 nghìn tấn lúa.", "2026-01", null),
            "307,8 nghìn tấn");
    Verdict mixed =
        verdict(
            check(
                "Năm 2024, sản lượng lúa của Hưng Yên (mới) đạt 307,8 nghìn tấn.", "2026-01", null),
            "307,8 nghìn tấn");

    assertThat(old.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(mixed.ruling()).isEqualTo(Ruling.CONTRADICTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECIMAL_MARK | 13,5 triệu tấn | 9 tháng năm 2019, sản lượng thép các loại của Hưng Yên đạt 13,5 triệu tấn.",
        "DECIMAL_MARK | 115% | 9 tháng năm 2019, sản lượng thép của Hưng Yên tăng 115% so với cùng kỳ năm 2018.",
        "SCALE | 1,35 nghìn tấn | 9 tháng năm 2019, sản lượng thép các loại của Hưng Yên đạt 1,35 nghìn tấn.",
        "SCALE | 16.250 triệu đồng | Năm 2020, thu nội địa của Hải Dương đạt 16.250 triệu đồng.",
        "SWAPPED_DIGITS | 12.650 tỷ đồng | Năm 2020, thu nội địa của Hải Dương đạt 12.650 tỷ đồng.",
        "DIRECTION | 11,5% | 9 tháng năm 2019, sản lượng thép của Hưng Yên giảm 11,5% so với cùng kỳ năm 2018.",
        "PERCENT_FOR_POINT | 11,5 điểm % | 9 tháng năm 2019, sản lượng thép của Hưng Yên tăng 11,5 điểm % so với cùng kỳ năm 2018.",
        "EQUAL_FOR_RISE | 11,5% | 9 tháng năm 2019, sản lượng thép của Hưng Yên bằng 11,5% so với cùng kỳ năm 2018.",
        "PERIOD | 1,35 triệu tấn | Năm 2019, sản lượng thép các loại của Hưng Yên đạt 1,35 triệu tấn.",
        "YEAR | 1,21 triệu tấn | 9 tháng năm 2019, sản lượng thép các loại của Hưng Yên đạt 1,21 triệu tấn.",
        "NEIGHBOUR | 9,62% | 9 tháng năm 2019, sản lượng thép của Hưng Yên tăng 9,62% so với cùng kỳ năm 2018.",
        "UNIT | 64,6 tấn/ha | Năm 2025, năng suất lúa bình quân của Hưng Yên đạt 64,6 tấn/ha.",
        "PLAN | 15.800 tỷ đồng | Năm 2020, thu nội địa của Hải Dương đạt 15.800 tỷ đồng.",
      })
  void aSlipIsNamed(Cause cause, String quote, String text) {
    Verdict verdict = verdict(text, quote);

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONTRADICTED);
    assertThat(verdict.cause()).isEqualTo(cause);
    assertThat(verdict.evidence()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.250 tấn | Năm 2019, Hưng Yên thu hoạch 4.250 tấn nấm linh chi.",
        "27.340 ha | Năm 2019, diện tích trồng ca cao của Hưng Yên là 27.340 ha.",
        "14 triệu lượt | Năm 2012, Điện Biên đón 14 triệu lượt khách du lịch.",
        "16.250 tỷ đồng | Năm 2011, thu nội địa của Lai Châu đạt 16.250 tỷ đồng.",
      })
  void whatTheArchiveLacksIsNotFound(String quote, String text) {
    Verdict verdict =
        check(text, null, null).stream()
            .filter(v -> v.claim().quote().startsWith(quote))
            .findFirst()
            .orElseThrow();

    assertThat(verdict.ruling()).isEqualTo(Ruling.NOT_FOUND);
  }

  @Test
  void notCoveredIsToldApartFromNotFound() {
    Verdict covered = verdict("Năm 2019, Hưng Yên thu hoạch 4.250 tấn nấm linh chi.", "4.250 tấn");
    Verdict uncovered = verdict("Năm 2012, Điện Biên trồng 4.250 ha quế.", "4.250 ha");

    assertThat(covered.searched()).isPositive();
    assertThat(covered.uncovered()).isFalse();
    assertThat(uncovered.searched()).isZero();
    assertThat(uncovered.uncovered()).isTrue();
  }

  @Test
  void whatIsNotFoundComesWithTheNearestMiss() {
    Verdict verdict =
        verdict("Quý II năm 2019, sản lượng thép của Hưng Yên đạt 402 nghìn tấn.", "402 nghìn tấn");

    assertThat(verdict.ruling()).isEqualTo(Ruling.NOT_FOUND);
    assertThat(verdict.evidence()).isNotEmpty();
    assertThat(verdict.evidence()).allMatch(e -> e.stand() == Evidence.Stand.NEAREST);
    assertThat(verdict.evidence().getFirst().figure().figure().indicatorId())
        .isEqualTo("steel-output");
  }

  @Test
  void aValueFarOutsideTheSeriesIsImplausible() {
    Verdict verdict =
        verdict(
            "9 tháng năm 2016, sản lượng thép các loại của Hưng Yên đạt 45 triệu tấn.",
            "45 triệu tấn");

    assertThat(verdict.ruling()).isEqualTo(Ruling.IMPLAUSIBLE);
  }

  @Test
  void roundingHoldsToThePrecisionStatedOnly() {
    String frame = "Năm 2020, thu nội địa của Hải Dương đạt %s tỷ đồng.";

    assertThat(verdict(frame.formatted("16.300"), "16.300 tỷ đồng").ruling())
        .isEqualTo(Ruling.ROUNDED);
    assertThat(verdict(frame.formatted("16.350"), "16.350 tỷ đồng").ruling())
        .isEqualTo(Ruling.CONTRADICTED);
    assertThat(verdict(frame.formatted("16.251"), "16.251 tỷ đồng").ruling())
        .isEqualTo(Ruling.CONTRADICTED);
  }

  @Test
  void copiesOfOneTextAreOneWitness() {
    Verdict verdict =
        verdict(
            "9 tháng năm 2022, kim ngạch xuất khẩu tôm của Cà Mau đạt 812 triệu USD.",
            "812 triệu USD");

    assertThat(articles(verdict, Evidence.Stand.SUPPORTS)).isNotEmpty();
    assertThat(verdict.witnesses()).isEqualTo(1);
  }

  @Test
  void anExcludedArticleIsNoEvidenceNorAreItsCopies() {
    Document draft =
        Document.of(
            "draft",
            "9 tháng năm 2022, kim ngạch xuất khẩu tôm của Cà Mau đạt 812 triệu USD.",
            null,
            null);
    CheckOptions options = new CheckOptions(null, null, Set.of("a1135"));

    for (Verdict verdict : CHECKER.check(draft, options)) {
      assertThat(verdict.ruling()).isNotEqualTo(Ruling.CONFIRMED);
      assertThat(verdict.evidence())
          .extracting(e -> e.figure().article())
          .doesNotContain("a1135", "a1136");
    }
  }

  @Test
  void placeAndDateOfTheOptionsAreAssumedAndShown() {
    Document draft =
        Document.of(
            "draft", "Sau 9 tháng, sản lượng thép các loại đạt 1,35 triệu tấn.", null, null);
    Verdict verdict =
        CHECKER
            .check(draft, new CheckOptions(PartialDate.parse("2019-10-12"), "Hưng Yên", Set.of()))
            .getFirst();

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict.assumed()).isTrue();
    assertThat(verdict.place()).isEqualTo("Hưng Yên");
  }

  @Test
  void withoutPlaceTheDraftIsNotContradicted() {
    Verdict verdict = verdict("Năm 2024, thu nội địa đạt 47.200 tỷ đồng.", "47.200 tỷ đồng");

    assertThat(verdict.ruling()).isNotEqualTo(Ruling.CONTRADICTED);
  }

  @Test
  void whatIsMostWorthLookingAtComesFirst() {
    List<Verdict> verdicts =
        check(
            "9 tháng năm 2019, các doanh nghiệp dệt may Hưng Yên sản xuất được 190 triệu sản phẩm;"
                + " sản lượng thép các loại của tỉnh đạt 13,5 triệu tấn. Cùng thời gian, tỉnh thu"
                + " hoạch 4.250 tấn nấm linh chi.",
            null,
            "Hưng Yên");

    assertThat(verdicts)
        .extracting(Verdict::ruling)
        .containsExactly(Ruling.CONTRADICTED, Ruling.NOT_FOUND, Ruling.CONFIRMED);
  }

  @Test
  void aClaimOfNoPlaceIsConfirmedForThatOfTheEvidenceWhichIsSaid() {
    Verdict verdict =
        verdict("Năm 2019, sản lượng thép các loại đạt 1,83 triệu tấn.", "1,83 triệu tấn");

    assertThat(verdict.ruling()).isEqualTo(Ruling.CONFIRMED);
    assertThat(verdict.place()).isEqualTo("Hưng Yên");
    assertThat(verdict.assumed()).isTrue();
  }

  @Test
  void aNearMissSaysWhatItIsAbout() {
    Verdict verdict =
        verdict("Năm 2016, sản lượng thép của tỉnh Hưng Yên đạt 0,9 triệu tấn.", "0,9 triệu tấn");

    assertThat(verdict.ruling()).isEqualTo(Ruling.NOT_FOUND);
    assertThat(verdict.evidence())
        .isNotEmpty()
        .allMatch(e -> e.differs().contains(Evidence.Aspect.PERIOD));
  }
}
