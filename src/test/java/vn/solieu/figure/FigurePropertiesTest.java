package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class FigurePropertiesTest {
  private static final String[] PIECES = {
    "5",
    "7,5",
    "1.234",
    "150,000",
    "0",
    "2019",
    "%",
    " ",
    "\u00a0",
    "\n",
    "-",
    "–",
    "/",
    ".",
    ",",
    "(",
    ")",
    ":",
    ";",
    "tăng ",
    "giảm ",
    "đạt ",
    "kế hoạch ",
    "so với ",
    "cùng kỳ ",
    "triệu ",
    "tỷ ",
    "nghìn ",
    "tấn",
    "ha",
    "đồng",
    "người ",
    "năm ",
    "tháng ",
    "quý III ",
    "từ ",
    "đến ",
    "lên ",
    "còn ",
    "trên ",
    "khoảng ",
    "hai ",
    "mươi ",
    "lăm ",
    "rưỡi ",
    "lần lượt ",
    "và ",
    "trong đó ",
    "phấn đấu ",
    "Hà Nam ",
    "huyện Kim Bảng ",
    "\u0301",
    "\u200b",
    "\ud83d\ude00",
    "\ud800",
    "$",
    "USD ",
    "m²",
    "- ",
    "１２",
    "hoà ",
    "giá hiện hành ",
    "\u0000"
  };

  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());

  @Test
  void quotesAreWhatStandsInTheTextWhateverTheTextIs() {
    Random random = new Random(20191);
    for (int i = 0; i < 3000; i++) {
      String text = text(random);
      for (Figure figure : extract(text)) {
        assertThat(figure.span().of(text)).as(text).isEqualTo(figure.quote()).isNotBlank();
        assertThat(figure.confidence()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void decomposedTextGivesTheSameFigures() {
    Random random = new Random(20192);
    for (int i = 0; i < 1000; i++) {
      String text = text(random).replaceAll("[\u0301\ud800]", "");
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertThat(printed(extract(decomposed))).as(text).isEqualTo(printed(extract(composed)));
    }
  }

  @Test
  void linksPointIntoTheList() {
    Random random = new Random(20193);
    for (int i = 0; i < 1000; i++) {
      List<Figure> figures = extract(text(random));
      assertThat(figures)
          .allSatisfy(
              f -> assertThat(f.of() == null || (f.of() >= 0 && f.of() < figures.size())).isTrue());
    }
  }

  private List<Figure> extract(String text) {
    return extractor.extract(Document.of("x", text, PartialDate.of(2019, 10), "Hà Nam"));
  }

  private static List<String> printed(List<Figure> figures) {
    return figures.stream()
        .map(f ->
            f.value()
                + " "
                + f.high()
                + " "
                + f.unit()
                + " "
                + f.bound()
                + " "
                + f.role()
                + " "
                + f.direction()
                + " "
                + f.period()
                + " "
                + f.base()
                + " "
                + f.place()
                + " "
                + f.of())
        .toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
