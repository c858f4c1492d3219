package vn.solieu.analysis;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.solieu.text.Articles;
import vn.solieu.text.Volume;

/**
 * Raw articles to index terms on one thread, syllables, words and forms without marks, beside
 * Lucene's StandardAnalyzer. Takes the news file as a parameter; {@link Volume} holds the speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalyzerBenchmark {
  @Param("data/news.jsonl.xz")
  String news;

  private final Analyzer vietnamese = new VietnameseAnalyzer();
  private final Analyzer standard = new StandardAnalyzer();
  private Articles articles;

  @Setup
  public void open() {
    articles = new Articles(news);
  }

  @Benchmark
  public int vietnameseAnalyzer(Volume volume) throws IOException {
    return consume(vietnamese, volume);
  }

  @Benchmark
  public int standardAnalyzer(Volume volume) throws IOException {
    return consume(standard, volume);
  }

  /** Reads terms and offsets, as an index writer does. */
  private int consume(Analyzer analyzer, Volume volume) throws IOException {
    int read = 0;
    try (TokenStream stream = analyzer.tokenStream("body", articles.next(volume))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        read += term.length() + offset.endOffset();
      }
      stream.end();
    }
    return read;
  }
}
