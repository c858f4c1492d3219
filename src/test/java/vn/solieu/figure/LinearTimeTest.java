package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/**
 * Twice the text costs about twice the time: eight times the text stays far from 64 times the cost.
 */
class LinearTimeTest {
  private static final int SIZE = 1 << 15;

  /** Nanoseconds below which a time says nothing. */
  private static final double FLOOR = 1e7;

  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1/",
        "1,",
        "1.",
        "(",
        "1-",
        "12 ",
        "một trăm ",
        "triệu trăm ",
        "5          ",
        "từ 5 đến ",
        "tăng 5%, ",
        "(5%) ",
        "Hà Nội 5, ",
        "- 5 xã\n",
        "năm 2019 ",
        "phấn đấu ",
        ". ",
        "a"
      })
  void timeGrowsWithTheText(String unit) {
    time(unit, SIZE / 4);
    double once = Math.max(time(unit, SIZE / 4), FLOOR);
    double eight = time(unit, 2 * SIZE);
    assertThat(eight / once).isLessThan(40);
  }

  private double time(String unit, int size) {
    Document document =
        Document.of("x", unit.repeat(size / unit.length()), PartialDate.of(2019), "Hà Nam");
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      extractor.extract(document);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
