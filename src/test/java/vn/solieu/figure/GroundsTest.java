package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class GroundsTest {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor(Lexicon.shipped());

  private static List<List<String>> grounds(String text) {
    return EXTRACTOR.explain(Document.of("x", text, PartialDate.of(2019, 10), "Hà Nam")).stream()
        .map(Explanation::grounds)
        .toList();
  }

  @Test
  void aNameIsToldByItsSideAndWhatLiesBetween() {
    List<List<String>> found =
        grounds("Hà Nam thu ngân sách 5.000 tỷ đồng, trong đó thu nội địa 4.000 tỷ đồng.");
    assertThat(found.get(0)).contains("gap:before/0/near");
    assertThat(found.get(1)).contains("gap:before/0/near");
    assertThat(
            grounds("Sản lượng thóc của Hà Nam đạt 45.000 tấn. So với năm 2018 tăng 12%.")
                .getLast())
        .anyMatch(ground -> ground.startsWith("gap:before/1/stop/"));
  }

  @Test
  void theKindOfPlaceAndTheTimesOfTheTextCount() {
    List<List<String>> found =
        grounds("Năm 2018, cả nước trồng 120 ha rừng. Năm 2019, Hà Nam trồng 9 ha rừng.");
    assertThat(found.get(0)).contains("place:country", "times:2");
    assertThat(found.get(1)).contains("place:province", "times:2");
  }

  @Test
  void sentencesCountUpToTheFourth() {
    List<List<String>> found =
        grounds("Hà Nam có 12 xã. Trồng 5 ha. Thu 9 tấn. Bán 8 tấn. Còn 1 tấn thóc.");
    assertThat(found.getFirst()).contains("sentence:0");
    assertThat(found.getLast()).contains("sentence:3");
  }

  @Test
  void unitsAreOfFourKinds() {
    List<List<String>> found =
        grounds("Năm 2018, Hà Nam thu 5.000 tỷ đồng, tăng 12%, có 45 doanh nghiệp và 120 ha.");
    assertThat(found)
        .extracting(List::getLast)
        .containsExactly("unit:money", "unit:percent", "unit:noun", "unit:measure");
  }
}
