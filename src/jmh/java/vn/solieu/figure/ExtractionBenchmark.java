package vn.solieu.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import vn.solieu.pipeline.NewsReader;
import vn.solieu.text.Document;
import vn.solieu.text.Volume;

/**
 * Raw articles to figures on one thread. Takes the news file as a parameter; {@link Volume} holds
 * the speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 7, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {
  @Param("data/news.jsonl.xz")
  String news;

  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());
  private List<Document> articles = List.of();
  private int[] sizes = new int[0];
  private int next;

  @Setup
  public void open() {
    articles =
        NewsReader.read(Path.of(news)).stream()
            .map(item -> item.title() + "\n" + item.lead() + "\n" + item.body())
            .map(text -> Document.of("bench", text, null, null))
            .toList();
    sizes =
        articles.stream()
            .mapToInt(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
            .toArray();
  }

  @Benchmark
  public Object extractor(Volume volume) {
    next = next + 1 == sizes.length ? 0 : next + 1;
    volume.add(sizes[next]);
    return extractor.extract(articles.get(next));
  }
}
