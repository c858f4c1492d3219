package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Json;

class SearchCommandTest {
  private static final String COPIES =
      """
      {"url":"https://bao-c.example/goc","title":"Mùa cà phê","text":"TEXT","date":"2021-03-01","source":"Báo C"}
      {"url":"https://bao-d.example/chep","title":"Mùa cà phê","text":"TEXT","date":"2021-03-02","source":"Báo D"}
      """;
  private static final String COFFEE =
      "Vụ này nông dân trong tỉnh thu hoạch cà phê sớm hơn mọi năm nửa tháng, thương lái vào tận"
          + " vườn thu mua, đường làng nhộn nhịp xe chở hàng và giá giữ ở mức cao suốt cả mùa.";

  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
    Path file = folder.resolve("copies.jsonl");
    Files.writeString(file, COPIES.replace("TEXT", COFFEE));
    assertThat(CliRun.of("import", file.toString(), "--archive", archive).code()).isZero();
  }

  private static CliRun search(String... more) {
    List<String> all =
        new ArrayList<>(List.of("search", "--format", "jsonl", "--archive", archive));
    all.addAll(Arrays.asList(more));
    return CliRun.of(all.toArray(String[]::new));
  }

  private static List<String> ids(CliRun run) {
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().map(line -> Json.parse(line).get("id").asText()).toList();
  }

  @Test
  void withMarksOrWithoutTheSameArticlesAreFound() {
    for (String marked : List.of("sản lượng thép", "sản lượng lúa", "cà phê", "kế hoạch năm")) {
      String plain = vn.solieu.index.Folding.key(marked);
      assertThat(ids(search(plain)))
          .as(plain)
          .containsExactlyInAnyOrderElementsOf(ids(search(marked)))
          .isNotEmpty();
    }
  }

  @Test
  void copiesStandUnderOneHit() {
    CliRun folded = search("cà phê");
    assertThat(ids(folded)).hasSize(1);
    assertThat(folded.err()).contains("2 articles, 1 distinct");
    assertThat(Json.parse(folded.out().strip()).get("copies")).hasSize(1);
    assertThat(ids(search("--copies", "cà phê"))).hasSize(2);
  }

  @Test
  void rawKeysAreOfferedAndNeverSubstituted() {
    for (String keys : List.of("sarn luowngj theps", "sa3n lu7o7ng5 the1p")) {
      CliRun run = search(keys);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("sản lượng thép");
    }
    assertThat(search("thép").err()).doesNotContain("mean");
    assertThat(search("year:1999").code()).isZero();
  }

  @Test
  void theParsedQueryIsShownAndMistakesSayWhere() {
    assertThat(search("thép NOT (lúa OR ngô)").err()).contains("NOT", "(lúa OR ngô)");
    for (String bad : List.of("(thép", "thép AND", "\"thép", "mau:đỏ", "year:[2019 TO")) {
      CliRun run = search(bad);
      assertThat(run.code()).as(bad).isEqualTo(2);
      assertThat(run.errLines()).as(bad).hasSize(1);
      assertThat(run.err()).as(bad).contains("column");
    }
  }

  @Test
  void facetsCountWhatIsFound() {
    CliRun run = search("--facets", "--copies", "lúa OR thép");
    assertThat(run.err()).contains("source: Báo B (3), Báo A (1)", "year: 2019 (2)");
  }

  @Test
  void aCursorGoesOnWhereThePageEnded() {
    CliRun first = search("--limit", "1", "sản lượng");
    String cursor = first.err().substring(first.err().indexOf("--cursor ") + 9).strip();
    List<String> rest = ids(search("--cursor", cursor, "sản lượng"));
    assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(ids(first));
    assertThat(search("--cursor", "x!", "sản lượng").code()).isEqualTo(2);
  }

  @Test
  void aSavedSearchRunsAgain() {
    List<String> found = ids(search("--save", "lua", "lúa", "--source", "Báo B"));
    CliRun again = CliRun.of("search", "--saved", "lua", "--archive", archive);
    assertThat(ids(again)).isEqualTo(found).hasSize(2);
    CliRun one = search("--saved", "lua", "--limit", "1");
    assertThat(ids(one)).hasSize(1);
    assertThat(ids(search("--saved", "lua", "--until", "2019"))).hasSize(1);
    CliRun none = CliRun.of("search", "--saved", "ngo", "--archive", archive);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.errLines()).hasSize(1);
  }

  @Test
  void aBatchNamesItsBadLinesAndDoesTheRest() throws IOException {
    Path file = folder.resolve("batch.csv");
    Files.writeString(file, "id,query,since\nq1,lúa,\nq2,thép AND,\nq3,thép,2020\n");
    CliRun run =
        CliRun.of("search", "--batch", file.toString(), "--format", "csv", "--archive", archive);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("solieu: " + file + ":3: query, column 9");
    List<String> lines = Arrays.asList(run.out().split("\r\n"));
    assertThat(lines.getFirst()).startsWith("query,id,url,title,date");
    assertThat(lines.stream().skip(1).map(line -> line.split(",")[0]))
        .containsExactly("q1", "q1", "q3");
    Files.writeString(file, "id,query\nq1,lúa, ngô\n");
    CliRun cut = CliRun.of("search", "--batch", file.toString(), "--archive", archive);
    assertThat(cut.code()).isEqualTo(2);
    assertThat(cut.err()).contains("more cells than there are columns");
  }

  @Test
  void moreLikeThisLeavesCopiesOut() {
    String coffee = ids(search("--copies", "cà phê")).getFirst();
    assertThat(ids(search("--like", coffee)))
        .doesNotContainAnyElementsOf(ids(search("--copies", "cà phê")));
    assertThat(search("--like", "nothing").code()).isEqualTo(2);
  }

  @Test
  void keywordsStandInTheirContext() {
    CliRun run =
        CliRun.of(
            "export",
            "--what",
            "context",
            "--width",
            "12",
            "sản lượng",
            "--source",
            "Báo A",
            "--archive",
            archive);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out()).contains("\"g năm 2019, \",sản lượng, thép của tỉ,");
  }

  @Test
  void idsAreThoseOfAddressQuoteAndOccurrence() {
    assertThat(ids(search("--source", "Báo A")))
        .containsExactly(vn.solieu.index.Ids.article("https://bao-a.example/1"));
    List<String> before = figures();
    assertThat(CliRun.of("rebuild", "--archive", archive).code()).isZero();
    assertThat(figures()).isEqualTo(before).isNotEmpty();
  }

  private static List<String> figures() {
    return CliRun.of("export", "--format", "jsonl", "--archive", archive).out().lines().toList();
  }

  @Test
  void marksAreThereInTheArticlesOwnText() throws IOException {
    CliRun found = CliRun.of("search", "sản lượng", "--format", "jsonl", "--archive", archive);
    assertThat(found.out().lines()).isNotEmpty();
    for (String line : found.out().lines().toList()) {
      JsonNode hit = Json.parse(line);
      String id = "id:" + hit.get("id").asText();
      String article =
          CliRun.of("export", "--what", "articles", "--format", "jsonl", "--archive", archive, id)
              .out();
      String text = Json.parse(article).get("text").asText();
      int start = hit.get("start").asInt();
      assertThat(hit.get("marks")).isNotEmpty();
      for (JsonNode mark : hit.get("marks")) {
        assertThat(
                text.substring(start + mark.get(0).asInt(), start + mark.get(1).asInt())
                    .toLowerCase(Locale.ROOT))
            .isIn("sản", "lượng", "sản lượng");
      }
    }
  }
}
