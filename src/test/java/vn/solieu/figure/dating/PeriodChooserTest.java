package vn.solieu.figure.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class PeriodChooserTest {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final FigureExtractor CHOOSING = new FigureExtractor(LEXICON);
  private static final FigureExtractor RULES =
      new FigureExtractor(LEXICON, ChoiceModel.NONE, ChoiceModel.NONE);

  private static List<String> periods(FigureExtractor extractor, String text) {
    return extractor.extract(Document.of("t", text, PartialDate.of(2025, 11), "Hưng Yên")).stream()
        .map(figure -> String.valueOf(figure.period()))
        .toList();
  }

  @Test
  void aPlainPeriodStays() {
    String text =
        "10 tháng năm 2025, thu nội địa đạt 31.400 tỷ đồng, tăng 12% so với cùng kỳ. Năm 2024, sản"
            + " lượng lúa đạt 410 nghìn tấn.";
    assertThat(periods(CHOOSING, text))
        .containsExactly("2025-01/2025-10", "2025-01/2025-10", "2024")
        .isEqualTo(periods(RULES, text));
  }
}
