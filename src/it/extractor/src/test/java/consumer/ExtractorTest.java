package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class ExtractorTest {
  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());

  private List<Figure> figures() {
    String text = "9 tháng năm 2019, tỉnh sản xuất được 1,35 triệu tấn thép, đạt 75% kế hoạch năm.";
    return extractor.extract(Document.of("a", text, PartialDate.parse("2019-10"), "Hưng Yên"));
  }

  @Test
  void figuresComeOutTheSameFromManyThreads() {
    List<Figure> alone = figures();
    assertEquals(List.of("1,35 triệu tấn", "75%"), alone.stream().map(Figure::quote).toList());
    IntStream.range(0, 400).parallel().forEach(i -> assertEquals(alone, figures()));
  }

  @Test
  void nothingHeavyComesAlong() throws Exception {
    String path = Files.readString(Path.of(System.getProperty("libraries")));
    TreeSet<String> names = new TreeSet<>();
    Arrays.stream(path.strip().split(File.pathSeparator))
        .forEach(p -> names.add(Path.of(p).getFileName().toString().replaceFirst("-\\d.*", "")));
    assertEquals("[jsoup, jspecify, opennlp-tools, slf4j-api, solieu]", names.toString());
  }
}
