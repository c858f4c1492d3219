package vn.solieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.check.CheckOptions;
import vn.solieu.check.Checker;
import vn.solieu.check.NewspaperArchive;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Amounts;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class VerdictTextTest {
  private static final VerdictText VI = new VerdictText(Locale.forLanguageTag("vi"));
  private static final VerdictText EN = new VerdictText(Locale.ENGLISH);
  private static final Checker CHECKER =
      new Checker(
          NewspaperArchive.lexicon(), NewspaperArchive.extractor(), NewspaperArchive.backend());

  private static List<Verdict> check(String text) {
    return CHECKER.check(
        Document.of("draft", text, PartialDate.parse("2026-01"), null), CheckOptions.plain());
  }

  private static Verdict first(String text) {
    return check(text).getFirst();
  }

  @Test
  void aContradictionNamesBothSourcesWithTheirNumbers() {
    Verdict verdict = first("Năm 2019, Quảng Ninh đón 14 triệu lượt khách du lịch.");

    assertThat(VI.name(verdict.ruling())).isEqualTo("CHƯA RÕ");
    assertThat(VI.summary(verdict))
        .contains(
            "các nguồn nói khác nhau: 14 triệu lượt khách du lịch (Sở Du lịch Quảng Ninh",
            "và 13,6 triệu lượt (Báo Miền Việt 2020-01-09)");
    assertThat(EN.summary(verdict)).contains("sources disagree: 14 triệu lượt", "against 13,6");
  }

  @Test
  void aCorrectionSaysWhatHoldsNow() {
    Verdict verdict =
        first(
            "Năm 2020, tổng doanh thu từ vải thiều và dịch vụ phụ trợ của Bắc Giang đạt 8.690 tỷ"
                + " đồng.");

    assertThat(VI.name(verdict.ruling())).isEqualTo("ĐÃ BỊ THAY BẰNG SỐ MỚI");
    assertThat(VI.summary(verdict)).contains("nay là: 6.890 tỷ đồng");
    assertThat(VI.stand(verdict.evidence().getFirst())).isEqualTo("thay số cũ");
    assertThat(VI.cite(verdict.evidence().getFirst()))
        .contains("Con số đúng là 6.890 tỷ đồng", "2020-07-31", "dinh-chinh");
    assertThat(EN.summary(verdict)).contains("now: 6.890 tỷ đồng");
  }

  @Test
  void aRevisionSaysWhatHoldsNow() {
    Verdict verdict =
        first("Năm 2019, GRDP của Thừa Thiên Huế theo giá so sánh 2010 đạt 33.217 tỷ đồng.");

    assertThat(verdict.ruling()).isEqualTo(Ruling.SUPERSEDED);
    assertThat(VI.summary(verdict)).contains("nay là: 33.166 tỷ đồng");
  }

  @Test
  void anArithmeticSlipIsWorkedOutInWords() {
    Verdict verdict =
        first(
            "Năm 2020, thu nội địa của Hải Dương đạt 16.250 tỷ đồng, bằng 108,2% dự toán (15.800 tỷ"
                + " đồng).");

    assertThat(VI.name(verdict.ruling())).isEqualTo("TỰ MÂU THUẪN");
    assertThat(VI.summary(verdict))
        .contains("16.250 tỷ đồng / 15.800 tỷ đồng = 102,85%, nhưng bản thảo ghi 108,2%");
    assertThat(EN.summary(verdict)).contains("= 102,85%, but the draft says 108,2%");
  }

  @Test
  void theSlipOfAnArticleIsTold() {
    assertThat(VI.summary(first("Năm 2020, thu nội địa của Hải Dương bằng 108,2% dự toán.")))
        .contains("bài được dẫn không khớp nhau", "= 102,85%, nhưng bài ghi 108,2%");
  }

  @Test
  void aMergedProvinceIsToldWithTheSum() {
    Verdict verdict = first("Năm 2024, sản lượng lúa của tỉnh Hưng Yên mới đạt 1.236,7 nghìn tấn.");

    assertThat(VI.name(verdict.ruling())).isEqualTo("ĐÚNG");
    assertThat(VI.summary(verdict))
        .contains(
            "tính ra: 307,8 nghìn tấn (Hưng Yên) + 928,9 nghìn tấn (Thái Bình) = 1.236,7 nghìn"
                + " tấn");
    assertThat(VI.shown(verdict)).hasSizeLessThan(verdict.evidence().size());
  }

  @Test
  void aSlipOfTheDraftIsNamedWithTheArchivesOwnWords() {
    Verdict verdict = first("9 tháng năm 2019, sản lượng thép của Hưng Yên giảm 11,5%.");

    assertThat(VI.summary(verdict))
        .contains("kho: tăng 11,5%", "nguyên nhân dễ xảy ra: ngược chiều tăng, giảm");
    assertThat(EN.summary(verdict)).contains("archive: tăng 11,5%", "a rise is given as a fall");
  }

  @Test
  void whatIsNotThereSaysHowMuchWasSearchedOrThatNothingWas() {
    assertThat(VI.summary(first("Năm 2019, Hưng Yên thu hoạch 4.250 tấn nấm linh chi.")))
        .matches("(?s).*đã tìm trong \\d+ bài.*");
    assertThat(EN.summary(first("Năm 2012, Điện Biên trồng 4.250 ha quế.")))
        .contains("covers no article of that place and time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.012.400 tấn | trên 1 triệu tấn | false",
        "1.012,4 nghìn tấn | 1.012.400 tấn | false",
        "14 triệu tấn | 13,6 triệu tấn | true",
        "1,35 triệu tấn | 1,38 triệu tấn | true"
      })
  void numbersThatDifferByRoundingAloneAreOne(String one, String other, boolean apart) {
    List<Amount> seen = new ArrayList<>();
    assertThat(VerdictText.isNew(amount(one), seen)).isTrue();
    assertThat(VerdictText.isNew(amount(other), seen)).isEqualTo(apart);
  }

  private static Amount amount(String text) {
    Document sentence = Document.of("", "Sản lượng thép đạt " + text + ".", null, null);
    return Amounts.printed(NewspaperArchive.extractor().extract(sentence).getFirst());
  }
}
