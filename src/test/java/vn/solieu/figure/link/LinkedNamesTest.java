package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class LinkedNamesTest {
  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cả tỉnh có 45 vụ cháy, 6 người chết; so với năm trước tăng 7 vụ. | 7 vụ | vụ cháy",
        "Huyện có 12 dự án FDI với tổng vốn 9 triệu USD; so với cùng kỳ giảm 3 dự án. | 3 dự án | dự án FDI",
        "Đàn bò 9.000 con, sản lượng thịt 700 tấn, tăng 4%. | 4% | sản lượng thịt"
      })
  void aChangeIsNamedByWhatItQualifies(String text, String quote, String indicator) {
    List<Figure> figures = extractor.extract(Document.of("", text, null, null));
    assertThat(figures)
        .filteredOn(f -> f.quote().equals(quote))
        .singleElement()
        .extracting(Figure::indicator)
        .isEqualTo(indicator);
  }
}
