package vn.solieu.figure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** Extraction of one article of about 4 kB, a tenth of whose sentences hold figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {
  private static final String PLAIN =
      "Nhiều hộ ở các xã ven sông đã chuyển đổi cây trồng, mở rộng vườn và gắn với du lịch cộng đồng. ";
  private static final String FIGURES =
      "9 tháng năm 2019, sản lượng thóc đạt 378.366 tấn, tăng 2,63% so với cùng kỳ năm 2018. ";

  private FigureExtractor extractor;
  private Document document;

  @Setup
  public void open() {
    extractor = new FigureExtractor(Lexicon.shipped());
    String text = (PLAIN.repeat(9) + FIGURES).repeat(3);
    document = Document.of("bench", text, PartialDate.of(2019, 10), "Hà Nam");
  }

  @Benchmark
  public Object article() {
    return extractor.extract(document);
  }
}
