package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class TimingFinderTest {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor(Lexicon.shipped());

  private static List<String> times(String date, String text) {
    Document document = Document.of("t", text, PartialDate.parse(date), "Hưng Yên");
    return EXTRACTOR.extract(document).stream()
        .map(f -> f.period() + (f.base() == null ? "" : " < " + f.base()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a head governs its sentence, a base both sides of it
        "9 tháng, tỉnh thu 500 tỷ đồng, tăng 5%, chi 400 tỷ đồng, tăng 3% so với cùng kỳ."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09; 2019-01/2019-09;"
            + " 2019-01/2019-09 < 2018-01/2018-09",
        // a full stop ends a base
        "Năm 2018, tỉnh thu 500 tỷ đồng, tăng 5% so với năm 2017. Chi 400 tỷ đồng, tăng 3%."
            + "|2018; 2018 < 2017; 2018; 2018",
        // but "Trong đó" takes it over
        "Năm 2018, thu ngân sách tăng 5% so với năm 2017. Trong đó, thu nội địa tăng 3%."
            + "|2018 < 2017; 2018 < 2017",
        // and so do the items of a list
        "So với tháng trước, CPI tháng 9 có nhiều thay đổi:\\n- Giao thông tăng 0,7%;\\n- Giáo dục"
            + " giảm 0,1%.|2019-09 < 2019-08; 2019-09 < 2019-08",
        // each level its own time
        "Tỷ lệ hộ nghèo giảm từ 7,2% năm 2015 còn 2,4% năm 2018.|2015; 2018",
        "9 tháng, tỉnh thu 921 tỷ đồng, cùng kỳ năm trước chỉ 800 tỷ đồng."
            + "|2019-01/2019-09; 2018-01/2018-09",
        "9 tháng, vốn đăng ký tăng từ 921 tỷ đồng của cùng kỳ lên 1.986 tỷ đồng."
            + "|2018-01/2018-09; 2019-01/2019-09",
        // a multiple of a year, of a plan, of another area
        "Năm 2018, tỉnh đón 2 triệu lượt khách, gấp 2 lần năm 2016.|2018; 2018 < 2016",
        "9 tháng, tỉnh thu 500 tỷ đồng, đạt 76% kế hoạch năm.|2019-01/2019-09;"
            + " 2019-01/2019-09 < plan:2019",
        "Năm 2018, tỷ lệ hộ nghèo là 5%, cao hơn bình quân cả nước 1,2 điểm phần trăm.|2018; 2018",
        // asides do not outlive their sentence
        "Quý III, tỉnh xuất khẩu 90 triệu USD, riêng tháng 9 đạt 34 triệu USD. Nhập khẩu 50 triệu"
            + " USD.|2019-07/2019-09; 2019-09; 2019-07/2019-09",
        // what is there is there now
        "9 tháng, tỉnh thu 500 tỷ đồng. Tỉnh có 104 xã.|2019-01/2019-09; 2019-10",
        // targets
        "Phấn đấu đến năm 2030, tỉnh có 100 xã nông thôn mới nâng cao.|2030",
      })
  void aReaderWouldSaySo(String text, String expected) {
    assertThat(times("2019-10-05", text.replace("\\n", "\n")))
        .containsExactly(expected.split("; "));
  }

  @Test
  void everyQuantityHasATimingWhateverTheText() {
    String[] bits = {
      "từ ",
      "đến ",
      "kể từ ",
      "5",
      "12/9",
      "/2019",
      " tháng ",
      "năm ",
      "2018",
      "-",
      ", ",
      ". ",
      "so với ",
      "cùng kỳ ",
      "8%",
      " tỷ đồng",
      "(",
      ")",
      ":\n- ",
      "quý III",
      "tăng ",
      "hơn ",
      "cuối ",
      "đầu ",
      "30",
      "31/2",
      "vụ mùa ",
      "\n",
      "năm học ",
      "nay ",
      "99999999999"
    };
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      for (String date : new String[] {"2020-02-29", "2019-10", "2019"}) {
        assertThat(times(date, text.toString())).doesNotContainNull();
      }
    }
  }

  @Test
  void longSentencesTakeLinearTime() {
    String part = "tháng 9 đạt 5% so với cùng kỳ năm 2018, (từ 3 tỷ đồng ";
    long once = nanos(part.repeat(2_000));
    long twice = nanos(part.repeat(4_000));
    assertThat(twice).isLessThan(5 * once + 500_000_000L);
  }

  private static long nanos(String text) {
    times("2019-10-05", text.substring(0, 2_000));
    long start = System.nanoTime();
    times("2019-10-05", text);
    return System.nanoTime() - start;
  }
}
