package vn.solieu.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.solieu.analysis.VietnameseAnalyzer;
import vn.solieu.pipeline.NewsReader;

/**
 * Known-item search: each article is sought by parts of itself, in an index that does not hold the
 * part. Titles are sought in a field of lead and body, leads in one of the body alone. BM25 for
 * all, which counts every term of a field as its length: better than Lucene's default for the
 * analyzers that lay terms over others, the same for those that do not. Articles whose lead and
 * body are the same stand for one another.
 */
public final class RetrievalBenchmark {
  private static final int DEPTH = 10;
  private static final String BODY = "body";
  private static final String LEAD_BODY = "lead_body";

  private final List<NewsReader.Item> items;
  private final int asked;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final long bytes;

  /**
   * Scores of one kind of query.
   *
   * @param mrr mean of 1 / rank within the first ten, 0 beyond
   * @param success share of queries whose article stands first
   */
  public record Score(String kind, int queries, double mrr, double success) {}

  /**
   * What one analyzer reached.
   *
   * @param bytes size of its index, positions included, nothing stored
   * @param megabytesPerSecond of UTF-8 text analysed and indexed on one thread
   */
  public record Row(
      String analyzer,
      List<Score> scores,
      long bytes,
      double megabytesPerSecond,
      double queriesPerSecond) {}

  /**
   * @param limit how many articles are sought, evenly spread; all are indexed
   */
  public RetrievalBenchmark(List<NewsReader.Item> items, int limit) {
    this.items = List.copyOf(items);
    this.asked = Math.max(1, Math.min(limit, items.size()));
    long size = 0;
    for (NewsReader.Item item : items) {
      String all = item.title() + " " + item.lead() + " " + item.body();
      new HashSet<>(RetrievalQuery.words(all)).forEach(w -> frequencies.merge(w, 1, Integer::sum));
      size += utf8(item.lead()) + 2L * utf8(item.body());
    }
    bytes = size;
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Every analyzer, in one run. */
  public List<Row> run() {
    List<Row> rows = new ArrayList<>();
    for (Rival rival : Rival.values()) {
      rows.add(row(rival));
    }
    return rows;
  }

  private Row row(Rival rival) {
    Analyzer analyzer = rival.analyzer();
    try {
      index(analyzer, Math.min(items.size(), 300)).close();
      long start = System.nanoTime();
      try (Directory full = index(analyzer, items.size())) {
        double seconds = (System.nanoTime() - start) / 1e9;
        long size = size(full);
        try (DirectoryReader reader = DirectoryReader.open(full)) {
          long asking = System.nanoTime();
          Map<RetrievalQuery, Score> scores = ask(rival, analyzer, searcher(reader));
          int queries = scores.values().stream().mapToInt(Score::queries).sum();
          return new Row(
              rival.label(),
              List.copyOf(scores.values()),
              size,
              bytes / 1e6 / seconds,
              queries / ((System.nanoTime() - asking) / 1e9));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Directory index(Analyzer analyzer, int count) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setSimilarity(VietnameseAnalyzer.similarity())
            .setRAMBufferSizeMB(512)
            .setUseCompoundFile(false)
            .setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (NewsReader.Item item : items.subList(0, count)) {
        Document doc = new Document();
        doc.add(new TextField(BODY, item.body(), Field.Store.NO));
        doc.add(new TextField(LEAD_BODY, item.lead() + "\n" + item.body(), Field.Store.NO));
        writer.addDocument(doc);
      }
    }
    return directory;
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(VietnameseAnalyzer.similarity());
    return searcher;
  }

  private static long size(Directory directory) throws IOException {
    long size = 0;
    for (String file : directory.listAll()) {
      size += directory.fileLength(file);
    }
    return size;
  }

  private Map<RetrievalQuery, Score> ask(Rival rival, Analyzer analyzer, IndexSearcher searcher)
      throws IOException {
    Map<RetrievalQuery, Score> scores = new EnumMap<>(RetrievalQuery.class);
    for (RetrievalQuery kind : RetrievalQuery.values()) {
      String field = kind == RetrievalQuery.LEAD ? BODY : LEAD_BODY;
      double mrr = 0;
      int first = 0;
      int queries = 0;
      for (int n = 0; n < asked; n++) {
        int i = (int) ((long) n * items.size() / asked);
        String text = kind.of(items.get(i), frequencies);
        if (!text.isBlank()) {
          queries++;
          int rank = rank(searcher.search(rival.query(analyzer, field, text), DEPTH).scoreDocs, i);
          mrr += rank == 0 ? 0 : 1.0 / rank;
          first += rank == 1 ? 1 : 0;
        }
      }
      int asks = Math.max(1, queries);
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      scores.put(kind, new Score(name, queries, mrr / asks, (double) first / asks));
    }
    return scores;
  }

  /**
   * Place of the article, or of one with the same lead and body, from 1; 0 when it is not there.
   */
  private int rank(ScoreDoc[] hits, int article) {
    for (int k = 0; k < hits.length; k++) {
      if (same(items.get(hits[k].doc), items.get(article))) {
        return k + 1;
      }
    }
    return 0;
  }

  private static boolean same(NewsReader.Item a, NewsReader.Item b) {
    return Objects.equals(a, b) || (a.body().equals(b.body()) && a.lead().equals(b.lead()));
  }
}
