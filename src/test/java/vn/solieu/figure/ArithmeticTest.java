package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class ArithmeticTest {
  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());
  private final Arithmetic arithmetic = new Arithmetic(Lexicon.shipped());

  private List<Finding> check(String text) {
    Document document = Document.of("t", text, PartialDate.parse("2019-10-10"), "Hưng Yên");
    return arithmetic.check(text, extractor.extract(document));
  }

  @Test
  void completionOfAPrintedPlan() {
    List<Finding> findings =
        check("9 tháng, tỉnh thu hút 190 triệu USD vốn FDI, đạt 86% kế hoạch năm (250 triệu USD).");
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().kind()).isEqualTo(Finding.Kind.COMPLETION);
    assertThat(findings.getFirst().expected().doubleValue()).isBetween(75.0, 77.0);
    assertThat(findings.getFirst().vi()).contains("190 triệu USD").contains("86%");
    assertThat(findings.getFirst().en()).contains("the article says “86%”");
  }

  @Test
  void growthBetweenTwoPrintedLevels() {
    List<Finding> findings =
        check(
            "9 tháng, vốn đăng ký tăng từ 921 tỷ đồng của cùng kỳ lên 1.986 tỷ đồng, tức tăng 13%.");
    assertThat(findings).singleElement().extracting(Finding::kind).isEqualTo(Finding.Kind.GROWTH);
  }

  @Test
  void changeInUnitsBesideThatInPercent() {
    List<Finding> findings =
        check("Năm 2018, sản lượng đạt 905.867 tấn, giảm 5.240 tấn (5,58%) so với năm 2017.");
    assertThat(findings)
        .singleElement()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.CHANGE_PAIR);
  }

  @Test
  void theLevelBesideAChangeMayBeWhatItRoseFrom() {
    String head =
        "Từ đáy 25.340 đồng/cổ phiếu, cổ phiếu này đã tăng tổng cộng 5.068 đồng/cổ phiếu,";
    assertThat(check(head + " tương đương mức tăng 20%.")).isEmpty();
    assertThat(check(head + " tương đương mức tăng 31%."))
        .singleElement()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.CHANGE_PAIR);
  }

  @Test
  void eachOfTwoPlansHasItsOwnCompletion() {
    String head = "Đến hết tháng 4/2019, thu ngân sách đạt 347,2 tỷ đồng, đạt ";
    String tail = " dự toán là 1.085 tỷ đồng, đạt 29,1% chỉ tiêu phấn đấu do tỉnh giao.";
    assertThat(check(head + "32%" + tail)).isEmpty();
    assertThat(check(head + "35%" + tail)).isNotEmpty();
  }

  @Test
  void shareOfAFraction() {
    List<Finding> findings = check("Đến nay, 71/179 trường mầm non đạt chuẩn, tỷ lệ 49,7%.");
    assertThat(findings).singleElement().extracting(Finding::kind).isEqualTo(Finding.Kind.SHARE);
  }

  @Test
  void aStructureIsNoMoreThanTheWhole() {
    String head =
        "Về cơ cấu kinh tế năm 2018, nông nghiệp chiếm 25%, công nghiệp chiếm 43%, dịch vụ";
    assertThat(check(head + " chiếm 52%."))
        .singleElement()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.SUM);
    assertThat(check(head + " chiếm 32%.")).isEmpty();
    assertThat(check(head + " chiếm 34%.")).isEmpty();
  }

  @Test
  void levelBaseAndGrowthOfOneThing() {
    assertThat(check("Năm 2018, thu 1.503 tỷ đồng, tăng 35% so với năm 2017 (1.204 tỷ đồng)."))
        .singleElement()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.GROWTH);
    assertThat(check("Năm 2018, thu 1.503 tỷ đồng, tăng 25% so với năm 2017 (1.204 tỷ đồng)."))
        .isEmpty();
  }

  @Test
  void partsThatAreAll() {
    List<Finding> findings =
        check(
            "Tổng vốn đạt 43.861 tỷ đồng, gồm vốn dân cư 19.302 tỷ đồng, vốn FDI 17.113 tỷ đồng và"
                + " vốn nhà nước 8.451 tỷ đồng.");
    assertThat(findings).singleElement().extracting(Finding::kind).isEqualTo(Finding.Kind.SUM);
  }

  @Test
  void dollarsAreWorthTheirDong() {
    String head = "Năm 2018, tỉnh giải ngân 70 triệu USD vốn vay";
    assertThat(check("Năm 2018, tỉnh giải ngân 70 triệu USD (khoảng 160 tỷ đồng) vốn vay."))
        .singleElement()
        .extracting(Finding::vi)
        .isEqualTo("Từ “70 triệu USD”, “160 tỷ đồng” suy ra tỷ giá 2.285,7 đồng/USD.");
    assertThat(check("Năm 2018, tỉnh giải ngân 70 triệu USD, tương đương 1.600 tỷ đồng."))
        .isEmpty();
    assertThat(check(head + ", 160 tỷ đồng vốn đối ứng.")).isEmpty();
  }

  @Test
  void figuresThatDoNotAddUpAreNeverSure() {
    String text =
        "9 tháng, tỉnh thu hút 190 triệu USD vốn FDI, đạt %d%% kế hoạch năm (250 triệu USD).";
    assertThat(surest(text.formatted(86))).isLessThanOrEqualTo(0.5);
    assertThat(surest(text.formatted(76))).isGreaterThan(0.8);
  }

  @Test
  void aTextThatIsNotComposedIsCheckedAsItStands() {
    String text =
        Normalizer.normalize(
            "9 tháng, tỉnh thu hút 190 triệu USD, đạt 86% kế hoạch năm (250 triệu USD).",
            Normalizer.Form.NFD);
    assertThat(surest(text)).isLessThanOrEqualTo(0.5);
  }

  private double surest(String text) {
    Document document = Document.of("t", text, PartialDate.parse("2019-10-10"), "Hưng Yên");
    return extractor.extract(document).stream().mapToDouble(Figure::confidence).max().orElse(1);
  }

  @Test
  void areaTimesYieldIsTheCrop() {
    String head =
        "Vụ đông xuân 2019, tỉnh gieo cấy 36.520 ha lúa, năng suất đạt 62,4 tạ/ha, sản lượng";
    assertThat(check(head + " đạt 22.788 tấn."))
        .singleElement()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.PRODUCT);
    assertThat(check(head + " đạt 22.788 tấn.").getFirst().vi()).contains("suy ra 227.885,");
    assertThat(check(head + " đạt 227.885 tấn.")).isEmpty();
    assertThat(check(head + " của riêng giống lúa chất lượng cao đạt 101.400 tấn.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // right within rounding
        "9 tháng, tỉnh thu hút 190 triệu USD vốn FDI, đạt 76% kế hoạch năm (250 triệu USD).",
        "Năm 2018, sản lượng đạt 905.867 tấn, giảm 5.240 tấn (0,58%) so với năm 2017.",
        "Đến nay, 71/179 trường mầm non đạt chuẩn, tỷ lệ 39,7%.",
        // one may stand for almost none
        "Đến nay, tỉnh xây 1 cầu, đạt 50% kế hoạch (1 cầu).",
        // real growth beside nominal levels
        "GRDP tăng từ 90.000 tỷ đồng năm 2017 lên 101.235 tỷ đồng năm 2018, tăng 8,1% so với năm"
            + " 2017.",
        // a percentage of a rate may mean points
        "Tỷ lệ hộ nghèo còn 2,6%, giảm 2,3% so với năm 2017 (4,9%).",
        // "tăng 3 lần" is three or four times as much
        "Vốn FDI đạt 415 triệu USD, tăng 3 lần so với cùng kỳ (104 triệu USD).",
        "Vốn FDI đạt 312 triệu USD, tăng 3 lần so với cùng kỳ (104 triệu USD).",
        // a milestone is no second level
        "Năm 2018, xuất khẩu đạt 1,08 tỷ USD, vượt mốc 1 tỷ USD, tăng 20% so với năm 2017.",
        // parts that "trong đó" picks out
        "Tổng vốn đạt 43.860 tỷ đồng, trong đó vốn FDI 17.113 tỷ đồng, vốn nhà nước 7.450 tỷ đồng.",
        // a mean over years
        "Giai đoạn 2016-2018, thu ngân sách từ 100 tỷ đồng lên 150 tỷ đồng, bình quân mỗi năm tăng"
            + " 22,5%.",
        // of another whole, which is named
        "Có 460/465 đại biểu có mặt tán thành, chiếm 94,7% tổng số đại biểu.",
      })
  void keepsSilentWhereADifferenceProvesNothing(String text) {
    assertThat(check(text)).isEmpty();
  }
}
