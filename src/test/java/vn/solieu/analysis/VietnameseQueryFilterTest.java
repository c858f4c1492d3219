package vn.solieu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lucene's own query builder finds with it. */
class VietnameseQueryFilterTest {
  private final QueryBuilder builder = new QueryBuilder(VietnameseAnalyzer.forQueries());
  private final Directory directory = new ByteBuffersDirectory();

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  /** All words of the query, both ways round. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uỷ ban nhân dân tỉnh họp | UBND tỉnh họp
          Thành phố Hồ Chí Minh mưa | TP.HCM mưa
          TP Hồ Chí Minh mưa | TPHCM mưa
          Th.S Lan | Ths. Lan
          ngày 15/10/2024 | ngày 15 tháng 10 năm 2024
          họp 15-10-2024 | họp 2024-10-15
          thu 1.234,5 tỷ | thu 1234,5 tỉ
          0,125 điểm | 0.125 điểm
          05 xã | 5 xã
          50 m² | 50m2
          thuỷ sản | thủy sản
          """)
  void oneWayOfWritingFindsTheOther(String one, String other) throws IOException {
    index(one, other, "một câu khác");
    assertThat(found(builder.createBooleanQuery("f", one, Occur.MUST))).contains(one, other);
    assertThat(found(builder.createBooleanQuery("f", other, Occur.MUST))).contains(one, other);
  }

  @Test
  void exactFormsComeFirst() throws IOException {
    index("má", "mà", "ma", "mạ");
    assertThat(found(builder.createBooleanQuery("f", "ma"))).hasSize(4).startsWith("ma");
    assertThat(found(builder.createBooleanQuery("f", "mạ"))).startsWith("mạ");
  }

  @ParameterizedTest
  @CsvSource({
    "dong nai, dong nai|đông nai|đồng nai",
    "đồng nai, đồng nai|dong nai",
    "thuy san, thuy san|thúy sàn|thủy sản",
    "thuỷ sản, thủy sản|thuy san"
  })
  void exactPhrasesComeFirst(String phrase, String hits) throws IOException {
    String[] texts = hits.split("\\|");
    index("đông nai", "đồng nai", "dong nai", "thúy sàn", "thủy sản", "thuy san");
    for (Query query :
        List.of(
            builder.createPhraseQuery("f", phrase),
            builder.createBooleanQuery("f", phrase, Occur.MUST))) {
      assertThat(found(query)).containsExactlyInAnyOrder(texts).startsWith(texts[0]);
    }
    assertThat(found(builder.createPhraseQuery("f", phrase, 2))).containsExactlyInAnyOrder(texts);
  }

  @ParameterizedTest
  @CsvSource({
    "kinh tế xã hội, 1",
    "kinh te xa hoi, 1",
    "tế xã, 1",
    "xã hội kinh tế, 0",
    "kinh xã, 0"
  })
  void aPhraseMayBeginInsideAWord(String phrase, int hits) throws IOException {
    index("phát triển kinh tế - xã hội của tỉnh");
    assertThat(found(builder.createPhraseQuery("f", phrase))).hasSize(hits);
  }

  @Test
  void aLongPhraseIsOnePhrase() throws IOException {
    String sentence =
        "sở kế hoạch và đầu tư báo cáo kinh tế xã hội tỉnh quý một năm nay ".repeat(5);
    index(sentence);
    assertThat(found(builder.createPhraseQuery("f", sentence))).hasSize(1);
  }

  private void index(String... texts) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new VietnameseAnalyzer()))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("f", text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  private List<String> found(Query query) throws IOException {
    List<String> texts = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
        texts.add(searcher.storedFields().document(hit.doc).get("f"));
      }
    }
    return texts;
  }
}
