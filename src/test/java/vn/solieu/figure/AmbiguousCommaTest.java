package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** A comma before three digits of an amount is not read silently. */
class AmbiguousCommaTest {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor(Lexicon.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7,682 tỷ đồng | true",
        "36,855 triệu đồng | true",
        "7.682 tỷ đồng | false",
        "7,68 tỷ đồng | false",
        "7,682 tỷ USD | false",
        "36,600 triệu đồng/lượng | false",
      })
  void isNoSurerThanEven(String amount, boolean ambiguous) {
    String text = "Năm 2019, thu ngân sách nhà nước trên địa bàn tỉnh đạt " + amount + ".";
    Document document = Document.of("a", text, PartialDate.parse("2020-01-10"), "Hưng Yên");
    Figure figure = EXTRACTOR.extract(document).getFirst();
    assertThat(figure.confidence() <= MisfitDoubt.MOST).isEqualTo(ambiguous);
  }
}
