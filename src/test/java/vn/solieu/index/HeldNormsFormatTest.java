package vn.solieu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class HeldNormsFormatTest {
  private static final int DOCUMENTS = 700;

  /**
   * Every fifth document has a text, some an empty one; written in several segments, then merged.
   */
  private static Directory written(Codec codec) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer()).setCodec(codec);
    Random random = new Random(7);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        document.add(new StringField("id", String.valueOf(i), Field.Store.YES));
        if (i % 5 == 0) {
          document.add(new TextField("text", "lúa ".repeat(random.nextInt(60)), Field.Store.NO));
        }
        writer.addDocument(document);
        if (i % 100 == 99) {
          writer.flush();
        }
      }
      writer.deleteDocuments(new Term("id", "25"));
      writer.forceMerge(1);
    }
    return directory;
  }

  private static List<String> lengths(Directory directory) throws IOException {
    List<String> found = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues norms = leaf.reader().getNormValues("text");
        while (norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
          found.add(norms.docID() + " " + norms.longValue());
        }
      }
    }
    return found;
  }

  private static List<String> hits(Directory directory) throws IOException {
    List<String> found = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc hit :
          searcher.search(new TermQuery(new Term("text", "lúa")), DOCUMENTS).scoreDocs) {
        found.add(hit.doc + " " + hit.score);
      }
    }
    return found;
  }

  @Test
  void readersOfLucenesOwnFormatSeeTheSame() throws IOException {
    try (Directory held = written(HeldNormsFormat.codec());
        Directory plain = written(Codec.getDefault())) {
      assertThat(lengths(held)).hasSizeGreaterThan(100).isEqualTo(lengths(plain));
      assertThat(hits(held)).hasSizeGreaterThan(100).isEqualTo(hits(plain));
      try (CheckIndex check = new CheckIndex(held)) {
        assertThat(check.checkIndex().clean).isTrue();
      }
    }
  }

  @Test
  void theWriterItselfReadsWhatItHolds() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new WhitespaceAnalyzer())
                    .setCodec(HeldNormsFormat.codec()))) {
      writer.addDocument(new Document());
      Document document = new Document();
      document.add(new TextField("text", "lúa ngô khoai", Field.Store.NO));
      writer.addDocument(document);
      writer.addDocument(new Document());
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        NumericDocValues norms = reader.leaves().getFirst().reader().getNormValues("text");
        assertThat(norms.advanceExact(0)).isFalse();
        assertThat(norms.advanceExact(1)).isTrue();
        assertThat(norms.longValue()).isEqualTo(3);
        assertThat(norms.advance(2)).isEqualTo(NumericDocValues.NO_MORE_DOCS);
      }
    }
  }
}
