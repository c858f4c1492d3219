package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Json;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;

class FigureScoreTest {
  private static final String LEVEL =
      """
      {"quote":"12 tấn","start":10,"value":12,"unit":"t","bound":"exact","role":"level","period":"2019",
      "indicator":"thóc","place":"Hà Nam","entity":null,"prices":null,"of":null}\
      """;

  @Test
  void aPerfectPairEarnsEveryRow() {
    FigureScore score = score(List.of(LEVEL), List.of(LEVEL));
    assertThat(FigureScore.rows()).allSatisfy(row -> assertThat(score.f1(row)).isOne());
  }

  @Test
  void anInventedFigureCostsInEveryRow() {
    String other = LEVEL.replace("\"start\":10", "\"start\":50");
    FigureScore score = score(List.of(LEVEL), List.of(LEVEL, other));
    assertThat(score.f1(Row.SPAN)).isEqualTo(2.0 / 3);
    assertThat(score.f1(Row.CELL)).isEqualTo(2.0 / 3);
  }

  @Test
  void aCountWithoutDigitsIsNotAsked() {
    String spelled = LEVEL.replace("12 tấn", "hai dự án").replace("\"start\":10", "\"start\":50");
    assertThat(score(List.of(LEVEL), List.of(LEVEL, spelled)).f1(Row.SPAN)).isOne();
  }

  @Test
  void aWrongValueEarnsTheSpanAlone() {
    FigureScore score =
        score(List.of(LEVEL), List.of(LEVEL.replace("\"value\":12", "\"value\":13")));
    assertThat(score.f1(Row.SPAN)).isOne();
    assertThat(score.f1(Row.UNIT)).isZero();
  }

  @Test
  void aLineThatIsNoGoldNamesItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.writeString(file, "\n{\"id\":\"a\"}\n");
    FigureEvaluation evaluation = new FigureEvaluation(new FigureExtractor(Lexicon.shipped()));
    assertThatThrownBy(() -> evaluation.add(file))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("x.jsonl:2: a gold document is");
  }

  @Test
  void theExtractorIsScoredOnGoldText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.jsonl");
    String text = "Năm 2019, Hà Nam thu 12 tấn thóc.";
    String figure =
        LEVEL.replace("\n", " ").replace("\"start\":10", "\"start\":" + text.indexOf("12"));
    Files.writeString(
        file,
        "{\"id\":\"a\",\"date\":null,\"province\":\"Hà Nam\",\"text\":\""
            + text
            + "\",\"figures\":["
            + figure
            + "]}\n");
    FigureEvaluation evaluation = new FigureEvaluation(new FigureExtractor(Lexicon.shipped()));
    evaluation.add(file);
    assertThat(evaluation.sets().get("own").f1(Row.UNIT)).isOne();
    assertThat(evaluation.roles().get("level").gold()).isOne();
  }

  private static FigureScore score(List<String> gold, List<String> predicted) {
    FigureScore score = new FigureScore();
    score.add(figures(gold), figures(predicted));
    return score;
  }

  private static List<ScoredFigure> figures(List<String> lines) {
    return lines.stream().map(line -> ScoredFigure.of(Json.parse(line))).toList();
  }
}
