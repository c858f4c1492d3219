package vn.solieu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankedQueryTest {
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  @Test
  void exactFormsComeFirst() throws IOException {
    index("má", "mà", "ma", "mạ");
    assertThat(found("ma")).hasSize(4).startsWith("ma");
    assertThat(found("má")).containsExactly("má");
  }

  @Test
  void exactWordsComeFirst() throws IOException {
    index("thủy sản tăng", "thuy san tang", "thúy sân tang");
    assertThat(found("thuy san tang")).hasSize(3).startsWith("thuy san tang");
    assertThat(found("thuỷ sản tăng")).startsWith("thủy sản tăng");
  }

  @Test
  void neighboursComeBeforeOthers() throws IOException {
    index("tế lễ có kinh phí", "kinh tế có lễ phí");
    assertThat(found("kinh tế")).containsExactly("kinh tế có lễ phí", "tế lễ có kinh phí");
  }

  @Test
  void aPassageFindsItsText() throws IOException {
    String passage =
        "Sản lượng lúa của tỉnh năm nay đạt hơn một triệu tấn, tăng so với năm trước, nhờ thời tiết"
            + " thuận và giống mới, theo báo cáo của ngành nông nghiệp tỉnh.";
    String shuffled = "tỉnh nghiệp nông ngành của cáo báo theo mới giống và thuận tiết thời nhờ";
    index(shuffled, passage, shuffled + " trước năm với so tăng tấn triệu một hơn đạt");
    assertThat(found(passage)).startsWith(passage);
  }

  /** More syllables than Lucene allows a query to have parts. */
  @ParameterizedTest
  @ValueSource(strings = {"ế", "e"})
  void aWholeArticleMayBeAsked(String vowel) throws IOException {
    Random random = new Random(7);
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      article.append("bcdghklmnprstvx".charAt(random.nextInt(15))).append(vowel);
      article.append("bcdghklmnprstvx".charAt(random.nextInt(15))).append(' ');
    }
    index(article.toString(), "không liên quan");
    assertThat(found(article.toString())).containsExactly(article.toString());
  }

  private void index(String... texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("f", text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  private List<String> found(String text) throws IOException {
    List<String> texts = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc hit :
          searcher.search(RankedQuery.of("f", analyzer.terms(text)), 10).scoreDocs) {
        texts.add(searcher.storedFields().document(hit.doc).get("f"));
      }
    }
    return texts;
  }
}
