package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class FigureReaderTest {
  private static final Document FIRST = text("first", "Xã trồng 12 ha chè.");
  private static final Document SECOND = text("second", "Huyện có 340 hộ nghèo.");
  private static final Document BAD = text("bad", "Tỉnh thu 5 tỷ đồng.");

  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());
  private final List<String> failed = new ArrayList<>();

  private static Document text(String id, String text) {
    return Document.of(id, text, null, null);
  }

  @Test
  void documentsThatAreReadTogetherHaveTheFiguresThatEachHasAlone() {
    FigureReader reader = new FigureReader(extractor, (document, e) -> failed.add(document.id()));
    assertThat(reader.read(List.of(FIRST, SECOND, BAD)))
        .isEqualTo(
            List.of(extractor.extract(FIRST), extractor.extract(SECOND), extractor.extract(BAD)));
    assertThat(failed).isEmpty();
  }

  @Test
  void oneThatCannotBeReadCostsTheOthersNothing() {
    FigureReader reader =
        new FigureReader(this::unlessBad, (document, e) -> failed.add(document.id()));
    List<? extends List<Figure>> figures = reader.read(List.of(FIRST, BAD, SECOND));
    assertThat(figures).hasSize(3);
    assertThat(figures.get(0)).isEqualTo(extractor.extract(FIRST));
    assertThat(figures.get(1)).isNull();
    assertThat(figures.get(2)).isEqualTo(extractor.extract(SECOND));
    assertThat(failed).containsExactly("bad");
  }

  @Test
  void manyAreThirtyTwoOrLongOnes() {
    assertThat(FigureReader.areMany(Collections.nCopies(31, FIRST))).isFalse();
    assertThat(FigureReader.areMany(Collections.nCopies(32, FIRST))).isTrue();
    assertThat(FigureReader.areMany(List.of(text("long", "a ".repeat(200_000))))).isTrue();
  }

  private List<List<Figure>> unlessBad(List<Document> documents) {
    if (documents.contains(BAD)) {
      throw new IllegalStateException("bad");
    }
    return extractor.extract(documents);
  }
}
