package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;

class ConfidenceTrainerTest {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor(Lexicon.shipped());
  private static final String TEXT =
      "9 tháng năm 2019, Hà Nam thu ngân sách 5.000 tỷ đồng, đạt 76% kế hoạch năm.";
  private static final String RIGHT =
      figure("5.000 tỷ đồng", "5000000000000", "VND", "level", "null")
          + ","
          + figure("76%", "76", "%", "completion", "\"plan:2019\"");
  private static final String WRONG =
      figure("5.000 tỷ đồng", "5", "VND", "level", "null")
          + ","
          + figure("76%", "7", "%", "share", "null");

  @TempDir Path folder;

  private static String figure(String quote, String value, String unit, String role, String base) {
    return """
    {"quote":"%s","start":%d,"value":%s,"high":null,"unit":"%s","bound":"exact","role":"%s",\
    "direction":null,"base":%s,"period":"2019-01/2019-09","indicator":"thu ngân sách",\
    "place":"Hà Nam","entity":null,"prices":null,"of":null}\
    """
        .formatted(quote, TEXT.indexOf(quote), value, unit, role, base);
  }

  private Path gold(String name, String... figures) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String list : figures) {
      lines
          .append("{\"id\":\"x\",\"date\":\"2019-10\",\"province\":\"Hà Nam\",\"text\":\"")
          .append(TEXT)
          .append("\",\"figures\":[")
          .append(list)
          .append("]}\n");
    }
    return Files.writeString(folder.resolve(name), lines);
  }

  private static ConfidenceTrainer trained(Path gold) {
    ConfidenceTrainer trainer = new ConfidenceTrainer(EXTRACTOR);
    trainer.add(gold);
    return trainer;
  }

  @Test
  void textsThatAreAlwaysRightMakeSureFigures() throws IOException {
    Path right = gold("right.jsonl", RIGHT, RIGHT, RIGHT, RIGHT);
    ConfidenceScore score = trained(right).tested(right);
    assertThat(score).isEqualTo(new ConfidenceScore(8, 8, 8, 8));
    assertThat(score.share()).isEqualTo(1);
  }

  @Test
  void textsThatAreAlwaysWrongMakeNone() throws IOException {
    Path wrong = gold("wrong.jsonl", WRONG, WRONG, WRONG, WRONG);
    assertThat(trained(wrong).tested(wrong).sure()).isZero();
  }

  @Test
  void aFoldIsJudgedWithoutItsOwnText() throws IOException {
    Path mixed = gold("mixed.jsonl", RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, WRONG);
    ConfidenceScore score = trained(mixed).crossValidated();
    assertThat(score.figures()).isEqualTo(16);
    assertThat(score.cells()).isLessThanOrEqualTo(14);
  }

  @Test
  void theTableNamesItsSourceAndIsSorted() throws IOException {
    String table = trained(gold("right.jsonl", RIGHT, WRONG)).table("right.jsonl");
    List<String> names =
        table.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)[0]).toList();
    assertThat(table).contains("right.jsonl (4 figures of 2 texts)");
    assertThat(names).isSorted().contains("bias", "name:link");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> trained(folder.resolve("none.jsonl")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("none.jsonl");
  }
}
