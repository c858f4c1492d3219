package vn.solieu.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import vn.solieu.pipeline.RawTexts;

/**
 * Raw text to words on one thread, tokenisation included, beside longest match over the vocabulary.
 * Takes the news file and the vocabulary as parameters; {@link Volume} holds the speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class SegmenterBenchmark {
  @Param("data/news.jsonl.xz")
  String news;

  @Param("data/vocabulary.txt")
  String vocabulary;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Words words = new Words();
  private WordSegmenter segmenter;
  private LongestMatch longest;
  private int next;

  @Setup
  public void open() {
    segmenter = Lexicon.shipped().segmenter();
    longest = new LongestMatch(Path.of(vocabulary));
    RawTexts.read(
        news,
        paragraph -> {
          paragraphs.add(paragraph);
          sizes.add(paragraph.getBytes(StandardCharsets.UTF_8).length);
        });
  }

  @Benchmark
  public int segmenter(Volume volume) {
    String text = paragraph(volume);
    segmenter.segment(NormalizedText.of(text).text(), words);
    return words.size();
  }

  @Benchmark
  public int longestMatch(Volume volume) {
    return longest.count(paragraph(volume));
  }

  private String paragraph(Volume volume) {
    next = next + 1 == paragraphs.size() ? 0 : next + 1;
    volume.add(sizes.get(next));
    return paragraphs.get(next);
  }
}
