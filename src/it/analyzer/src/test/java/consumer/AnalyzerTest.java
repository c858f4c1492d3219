package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import vn.solieu.analysis.VietnameseAnalyzer;

class AnalyzerTest {
  private final Analyzer analyzer = new VietnameseAnalyzer();

  private List<String> terms() {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("body", "Sản lượng thép của tỉnh tăng 11,5%.")) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  @Test
  void termsComeOutTheSameFromManyThreads() {
    List<String> alone = terms();
    assertTrue(alone.contains("thép"), alone::toString);
    IntStream.range(0, 400).parallel().forEach(i -> assertEquals(alone, terms()));
  }

  @Test
  void onlyLuceneComesAlong() throws Exception {
    String path = Files.readString(Path.of(System.getProperty("libraries")));
    TreeSet<String> names = new TreeSet<>();
    Arrays.stream(path.strip().split(File.pathSeparator))
        .forEach(p -> names.add(Path.of(p).getFileName().toString().replaceFirst("-\\d.*", "")));
    assertEquals(
        "[jsoup, jspecify, lucene-analysis-common, lucene-core, opennlp-tools, slf4j-api, solieu]", names.toString());
  }
}
