package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class BaseOrderTest {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2019, thu ngân sách đạt 50 tỷ đồng. Năm 2018 thu 40 tỷ đồng. Theo huyện, so với năm"
            + " 2018, Ân Thi tăng 9%.|2019; 2018; 2019 < 2018",
        "Năm 2018, thu ngân sách đạt 50 tỷ đồng. So với năm 2019, Ân Thi tăng 9%.|2018; null <"
            + " 2019",
        "Năm 2019, thu ngân sách đạt 50 tỷ đồng. So với năm 2018, Ân Thi tăng 9%.|2019; 2019 < 2018"
      })
  void aChangeLiesAfterItsBase(String text, String expected) {
    var figures = EXTRACTOR.extract(Document.of("t", text, null, "Hưng Yên"));
    assertThat(
            String.join(
                "; ",
                figures.stream()
                    .map(f -> f.period() + (f.base() == null ? "" : " < " + f.base()))
                    .toList()))
        .isEqualTo(expected);
  }
}
