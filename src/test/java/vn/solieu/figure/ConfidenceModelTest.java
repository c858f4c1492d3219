package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class ConfidenceModelTest {
  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());

  @Test
  void aStatedShareOfAPlanIsSurerThanABareNumber() {
    List<Figure> figures =
        extractor.extract(
            Document.of(
                "x",
                "9 tháng năm 2019, Hà Nam thu ngân sách 5.000 tỷ đồng, đạt 76% kế hoạch năm. Còn 3 khu.",
                PartialDate.of(2019, 10),
                "Hà Nam"));
    assertThat(figures).hasSize(3);
    assertThat(figures.get(1).confidence()).isGreaterThan(0.9);
    assertThat(figures.get(1).confidence()).isGreaterThan(figures.get(2).confidence());
  }
}
