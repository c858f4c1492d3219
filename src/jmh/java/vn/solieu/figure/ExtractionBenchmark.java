package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.FigureReader;
import vn.solieu.text.Articles;
import vn.solieu.text.Document;
import vn.solieu.text.Volume;

/**
 * Raw articles to figures on one thread, as many at once as {@code ./solieu extract} takes, with
 * the collector that it runs with; the rules are so many that compiling them all takes most of a
 * minute. Takes the news file as a parameter; {@link Volume} holds the speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 24, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ExtractionBenchmark {
  @Param("data/news.jsonl.xz")
  String news;

  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());
  private Articles articles;

  @Setup
  public void open() {
    articles = new Articles(news);
  }

  @Benchmark
  public Object extractor(Volume volume) {
    List<Document> some = new ArrayList<>();
    while (!FigureReader.areMany(some)) {
      some.add(Document.of("bench", articles.next(volume), null, null));
    }
    return extractor.extract(some);
  }
}
