package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Json;

class PanelCommandTest {
  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  private static List<JsonNode> rows(String... more) {
    List<String> all =
        new ArrayList<>(List.of("figures", "--format", "jsonl", "--archive", archive));
    all.addAll(Arrays.asList(more));
    CliRun run = CliRun.of(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().map(Json::parse).toList();
  }

  private static List<JsonNode> steel(String... more) {
    List<String> all =
        new ArrayList<>(List.of("--panel", "--place", "Hưng Yên", "--unit", "tấn", "thép"));
    all.addAll(Arrays.asList(more));
    return rows(all.toArray(String[]::new));
  }

  @Test
  void nineMonthsAndAYearAreTwoRows() {
    assertThat(steel())
        .extracting(r -> r.get("period").asText() + " " + r.get("frequency").asText())
        .containsExactlyInAnyOrder("2018 year", "2019 year", "2019-01/2019-09 year-to-date");
  }

  @Test
  void theLatestValueIsChosenAndTheOtherOneSaysWhyNot() {
    JsonNode row = steel("--period", "2019-01/2019-09").getFirst();
    assertThat(row.get("value").decimalValue()).isEqualByComparingTo("1380000");
    assertThat(row.get("min").decimalValue()).isEqualByComparingTo("1350000");
    assertThat(row.get("articles").asInt()).isEqualTo(2);
    assertThat(row.get("rejected").asText()).startsWith("older 1350000 (");
    assertThat(row.get("source").asText()).isEqualTo("Báo B");
  }

  @Test
  void asOfADayTheVersionOfThatDayAnswers(@TempDir Path fresh) throws IOException {
    String own = ArchiveOfTexts.make(fresh);
    Path articles = fresh.resolve("articles.jsonl");
    Files.writeString(articles, Files.readString(articles).replace("1,35", "1,36"));
    assertThat(CliRun.of("import", articles.toString(), "--archive", own).code()).isZero();
    String[] now = {"figures", "--panel", "--archive", own, "thép"};
    assertThat(CliRun.of(now).out()).contains("1360000").doesNotContain("1350000");
    String[] then = {"figures", "--panel", "--as-of", "2019-12-31", "--archive", own, "thép"};
    assertThat(CliRun.of(then).out()).contains("1350000").doesNotContain("1360000");
  }

  @Test
  void theFirstValueIsChosenWhenAsked() {
    JsonNode row = steel("--period", "2019-01/2019-09", "--pick", "first").getFirst();
    assertThat(row.get("value").decimalValue()).isEqualByComparingTo("1350000");
    assertThat(row.get("rejected").asText()).startsWith("later 1380000 (");
  }

  @Test
  void asOfAnEarlierDayKnowsOnlyWhatWasPrinted() {
    JsonNode row = steel("--period", "2019-01/2019-09", "--as-of", "2019-12-31").getFirst();
    assertThat(row.get("value").decimalValue()).isEqualByComparingTo("1350000");
    assertThat(row.get("rejected").isNull()).isTrue();
  }

  @Test
  void aLevelStandsBesideItsChangeAndCompletion() {
    JsonNode row =
        rows("--joined", "thép", "--period", "2019-01/2019-09", "--until", "2019-12-31").getFirst();
    assertThat(row.get("value").decimalValue()).isEqualByComparingTo("1350000");
    assertThat(row.get("change").decimalValue()).isEqualByComparingTo("11.5");
    assertThat(row.get("base").asText()).isEqualTo("2018-01/2018-09");
    assertThat(row.get("completion").decimalValue()).isEqualByComparingTo("75");
    assertThat(row.get("completion_of").asText()).isEqualTo("plan:2019");
  }

  @Test
  void aPlanThatIsSurpassedIsMoreThanReached(@TempDir Path fresh) throws IOException {
    Path file = fresh.resolve("vuot.jsonl");
    Files.writeString(
        file,
        "{\"url\":\"https://x.example/1\",\"text\":\"Năm 2019, sản lượng thép của tỉnh Hưng Yên đạt"
            + " 1,83 triệu tấn, vượt 1,67% kế hoạch.\",\"date\":\"2019-12-30\"}\n");
    String own = fresh.resolve("own").toString();
    assertThat(CliRun.of("import", file.toString(), "--archive", own).code()).isZero();
    String[] joined = {"figures", "--joined", "--format", "jsonl", "--archive", own};
    assertThat(CliRun.of(joined).out()).contains("\"completion\":101.67");
  }

  @Test
  void aFallIsBelowZero() {
    assertThat(rows("--joined", "lúa", "--period", "2019"))
        .extracting(r -> r.get("change").asText())
        .containsExactly("-2.5");
  }

  @Test
  void unitsConvertInFilters() {
    assertThat(rows("--unit", "tấn", "--min", "1000000"))
        .extracting(r -> r.get("quote").asText())
        .contains("1,35 triệu tấn", "1.100.000 tấn");
    assertThat(rows("--unit", "triệu tấn", "--min", "1.2", "--max", "1.36"))
        .extracting(r -> r.get("quote").asText())
        .containsExactly("1,35 triệu tấn");
    assertThat(rows("--min", "1,2 triệu tấn", "--max", "1,36 triệu tấn"))
        .extracting(r -> r.get("quote").asText())
        .containsExactly("1,35 triệu tấn");
  }

  @Test
  void whatIsInNoRowOrNotShownIsCounted() {
    CliRun panel = CliRun.of("figures", "--panel", "--lang", "en", "--archive", archive, "thép");
    assertThat(panel.err()).contains("0 left out by decisions", "in no row");
    CliRun few = CliRun.of("figures", "--limit", "1", "--lang", "en", "--archive", archive, "thép");
    assertThat(few.err()).contains("the best 1 of them shown");
  }

  @Test
  void wordsAndNumbersAreScoredApart() {
    JsonNode hit = rows("thép", "--unit", "tấn", "--limit", "1").getFirst();
    assertThat(hit.get("textScore").asDouble()).isBetween(0.0, 1.0);
    assertThat(hit.get("quantityScore").asDouble()).isBetween(0.0, 1.0);
    assertThat(hit.get("score").asDouble()).isPositive();
  }

  @Test
  void optionsThatDoNotFitAreOneLineAndExitTwo() {
    for (String[] bad :
        new String[][] {
          {"figures", "--panel", "--joined"},
          {"figures", "--pick", "latest"},
          {"figures", "--panel", "--pick", "best"},
          {"figures", "--limit", "-1"},
          {"figures", "--min-confidence", "1.5"},
          {"search", "--limit", "-1"},
          {"figures", "--period", "quý 9"},
          {"figures", "--min", "một"},
          {"figures", "thép AND"},
          {"figures", "--role", "wish"}
        }) {
      String[] all = Arrays.copyOf(bad, bad.length + 2);
      all[bad.length] = "--archive";
      all[bad.length + 1] = archive;
      CliRun run = CliRun.of(all);
      assertThat(run.code()).as(String.join(" ", bad)).isEqualTo(2);
      assertThat(run.err()).doesNotContain("Exception").isNotBlank();
      assertThat(run.errLines()).hasSize(1);
      assertThat(run.out()).isEmpty();
    }
  }
}
