package vn.solieu.figure.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class NameChooserTest {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final FigureExtractor RULES =
      new FigureExtractor(LEXICON, ChoiceModel.NONE, ChoiceModel.NONE);
  private static final FigureExtractor CHOOSING = new FigureExtractor(LEXICON);

  private static List<String> names(FigureExtractor extractor, String text) {
    return extractor.extract(Document.of("t", text, PartialDate.of(2025, 11), "Hưng Yên")).stream()
        .map(Figure::indicator)
        .toList();
  }

  @Test
  void aVerbIsNoName() {
    String text =
        "Tháng 8/2025, doanh thu bán lẻ của Hưng Yên dừng ở 6.900 tỷ đồng, hơn cùng kỳ 5,7% nhưng"
            + " giảm 1,4% so với tháng trước.";
    assertThat(names(RULES, text)).doesNotContain("doanh thu bán lẻ");
    assertThat(names(CHOOSING, text)).containsOnly("doanh thu bán lẻ");
  }

  @Test
  void aRemarkIsNoName() {
    String text =
        "Vốn ngân sách do tỉnh quản lý được 3.900 tỷ đồng; vốn FDI còn mỏng, 1.100 tỷ đồng.";
    assertThat(names(CHOOSING, text)).containsExactly("Vốn ngân sách", "vốn FDI");
  }

  @Test
  void aPlainNameStays() {
    String text =
        "10 tháng năm 2025, thu nội địa đạt 31.400 tỷ đồng, tăng 12% so với cùng kỳ; sản lượng lúa"
            + " đạt 410 nghìn tấn.";
    assertThat(names(CHOOSING, text)).isEqualTo(names(RULES, text));
  }
}
