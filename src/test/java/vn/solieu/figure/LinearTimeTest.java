package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
  private static final int MEGABYTE = 1 << 20;

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
        "a",
        "1 000 ",
        "15 trên ",
        "kế hoạch ",
        "chỉ tiêu: ",
        "nếu thì ",
        "1)\n",
        "Mục tiêu:\n- Chỉ tiêu:\n1. 5 xã\n",
        "so với cả nước (5%) ",
        "1,234.5 1,234 5,5 ",
        "1,234 5 xã từ 5 xã ",
        "6 tấn 2 tạ "
      })
  void timeGrowsWithTheText(String unit) {
    time(unit, SIZE / 4);
    double once = Math.max(time(unit, SIZE / 4), FLOOR);
    double eight = time(unit, 2 * SIZE);
    assertThat(eight / once).isLessThan(40);
  }

  /** What looked back or ahead through the whole text for every figure took 12 times as long. */
  @ParameterizedTest
  @ValueSource(
      strings = {"chiếm 5%, ", "1,2 tấn, ", "năm 2019 tăng 5% so với cùng kỳ, ", "gồm 5 xã, "})
  void anEndlessSentenceFourTimesTakesFourTimesTheTime(String unit) {
    double once = Math.max(time(unit, MEGABYTE / 4), FLOOR);
    assertThat(time(unit, MEGABYTE) / once).isLessThan(8);
  }

  @Test
  void aMegabyteTwiceTakesTwiceTheTime() {
    String mixed =
        "đạt 1/2, (5%), 1.234,5 tỷ/7; từ 5-7 và 3)) kế hoạch 12/3/4,, năm 2019 tăng lên ";
    double once = Math.max(time(mixed, MEGABYTE), FLOOR);
    assertThat(time(mixed, 2 * MEGABYTE) / once).isLessThan(3.5);
  }

  private double time(String unit, int size) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      best = Math.min(best, run(unit, size));
    }
    return best;
  }

  private double run(String unit, int size) {
    Document document =
        Document.of("x", unit.repeat(size / unit.length()), PartialDate.of(2019), "Hà Nam");
    long start = System.nanoTime();
    extractor.extract(document);
    return System.nanoTime() - start;
  }
}
