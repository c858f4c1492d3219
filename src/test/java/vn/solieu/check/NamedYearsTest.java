package vn.solieu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.Figure;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class NamedYearsTest {
  private static final Figure OF_2019 =
      NewspaperArchive.extractor()
          .extract(
              Document.of(
                  "", "Năm 2019, sản lượng thép tăng 5% so với năm 2018.", null, "Hưng Yên"))
          .getFirst();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tháng 6 năm 2000, sản lượng thép | true",
        "đến 30/6/2000 | true",
        "năm 2019 | false",
        "tăng so với năm 2018 | false",
        "giai đoạn 2000-2020 | false",
        "theo giá so sánh năm 2010 | false",
        "đạt 2000 tấn | false",
        "năm 2000.000 tấn | false"
      })
  void aSentenceDeniesATimeThatItDoesNotName(String sentence, boolean denied) {
    assertThat(NamedYears.of(sentence).deny(OF_2019)).isEqualTo(denied);
  }

  @Test
  void aTimeThatTheDraftDeniesConfirmsNothing() {
    Checker checker =
        new Checker(
            NewspaperArchive.lexicon(), NewspaperArchive.extractor(), NewspaperArchive.backend());
    String kind = "Theo kịch bản thấp của tháng 6 năm 2000, ";
    String claim = "các doanh nghiệp dệt may Hưng Yên sản xuất được 190 triệu sản phẩm";
    Document draft = Document.of("", kind + claim, PartialDate.parse("2019-10-10"), "Hưng Yên");
    List<Verdict> verdicts = checker.check(draft, CheckOptions.plain());
    assertThat(verdicts)
        .hasSize(1)
        .allMatch(v -> v.ruling() != Ruling.CONFIRMED && v.ruling() != Ruling.ROUNDED);
  }
}
