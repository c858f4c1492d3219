package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people add to an archive and take from it: official tables, removals, backups. */
class KeptCommandsTest {
  private static final String TABLE =
      """
      indicator,place,period,value,unit,role
      sản lượng lúa,Thái Bình,2019,1.08,triệu tấn,
      sản lượng lúa,Thái Bình,2019,-1.9,%,change
      """;

  @TempDir Path folder;
  private String archive = "";

  @BeforeEach
  void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  private CliRun run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--archive", archive));
    return CliRun.of(all.toArray(String[]::new));
  }

  private CliRun observe(String table, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("lua.csv"), table);
    List<String> all = new ArrayList<>(List.of("import", "--observations", file.toString()));
    all.addAll(Arrays.asList(more));
    return run(all.toArray(String[]::new));
  }

  private String official() {
    return run(
            "figures",
            "--panel",
            "lúa",
            "--unit",
            "tấn",
            "--place",
            "Thái Bình",
            "--period",
            "2019",
            "--pick",
            "official",
            "--format",
            "csv")
        .out();
  }

  @Test
  void anOfficialTableOutranksThePapers() throws IOException {
    CliRun run = observe(TABLE, "--source", "Cục Thống kê", "--date", "2020-03");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(official()).contains(",1080000,t,", "less official 1100000", "Cục Thống kê");
    assertThat(run("figures", "lúa", "--role", "change", "--format", "csv").out())
        .contains("-1.9 %", ",down,");
    String before = run("export").out();
    assertThat(run("rebuild").code()).isZero();
    assertThat(run("export").out()).isEqualTo(before);
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void aTableImportedAgainTakesThePlaceOfTheFirst() throws IOException {
    observe(TABLE, "--source", "Cục Thống kê");
    observe(TABLE.replace("1.08", "1.09"), "--source", "Cục Thống kê");
    assertThat(official()).contains(",1090000,t,").doesNotContain("1080000");
    run("rebuild");
    assertThat(official()).contains(",1090000,t,").doesNotContain("1080000");
  }

  private String official(String day) {
    return run("figures", "--panel", "lúa", "--role", "level", "--as-of", day, "--format", "csv")
        .out();
  }

  @Test
  void aTableThatCameOutAnewIsReadAsItWasThatDay() throws IOException {
    String[] source = {"--source", "Cục Thống kê", "--date", "2020-03-15"};
    observe(TABLE.replace("1.08", "1.07"), source);
    observe(TABLE, source);
    source[3] = "2021-04-01";
    observe(TABLE.replace("1.08", "1.09"), source);
    for (int i = 0; i < 2; i++) {
      assertThat(official("2020-03-14")).contains(",1100000,t,").doesNotContain("1080000");
      assertThat(official("2021-03-31"))
          .contains(",1080000,t,")
          .doesNotContain("1090000", "1070000");
      assertThat(official("2021-04-01")).contains(",1090000,t,").doesNotContain("1080000");
      assertThat(official()).contains(",1090000,t,").doesNotContain("1080000", "1070000");
      assertThat(run("rebuild").code()).isZero();
    }
  }

  @Test
  void rowsOfSeveralDaysAreEachKnownFromTheirOwn() throws IOException {
    observe(
        """
        indicator,place,period,value,unit,published
        sản lượng lúa,Thái Bình,2019,1080000,tấn,2020-03-15
        sản lượng lúa,Thái Bình,2020,1090000,tấn,2021-03-15
        """,
        "--source",
        "Cục Thống kê");
    assertThat(official("2020-12-31")).contains(",1080000,t,").doesNotContain("1090000");
    assertThat(official("2021-12-31")).contains(",1080000,t,", ",1090000,t,");
    assertThat(observe(TABLE.replace("1.08", "x"), "--source", "Cục Thống kê").code()).isEqualTo(2);
    assertThat(official("2021-12-31")).contains(",1080000,t,", ",1090000,t,");
    observe(TABLE, "--source", "Cục Thống kê", "--date", "2020-03-15");
    assertThat(official("2021-12-31")).contains(",1080000,t,").doesNotContain("1090000");
    String before = run("export").out();
    assertThat(run("rebuild").code()).isZero();
    assertThat(run("export").out()).isEqualTo(before);
  }

  @Test
  void theIdOfAConceptNamesItsIndicator() throws IOException {
    observe(TABLE.replace("sản lượng lúa", "rice-output"), "--source", "Cục Thống kê");
    assertThat(official()).contains(",1080000,t,", "less official 1100000");
  }

  @Test
  void aRowThatCannotBeUsedIsNamedAndNothingIsKept() throws IOException {
    String source = "--source=Cục Thống kê";
    assertThat(observe(TABLE).err()).contains("lua.csv:2:", "--source");
    assertThat(observe(TABLE.replace("-1.9", "-1,9%"), source).code()).isEqualTo(2);
    assertThat(observe(TABLE.replace(",unit", ",đơn vị"), source).errLines())
        .singleElement()
        .asString()
        .contains("lua.csv:2:", "no column");
    assertThat(observe("", source).code()).isEqualTo(2);
    assertThat(run("import", "--observations", "nowhere.csv").err()).contains("no such file");
    assertThat(run("import").code()).isEqualTo(2);
    assertThat(official()).doesNotContain("Cục Thống kê");
  }

  @Test
  void aRemovedArticleStaysOut() {
    String url = "https://bao-b.example/3";
    assertThat(run("remove", url, "--why", "theo yêu cầu").code()).isZero();
    assertThat(run("search", "lúa", "--format", "jsonl").out()).doesNotContain(url);
    assertThat(run("figures", "--format", "jsonl").out()).doesNotContain(url);
    CliRun again = run("import", folder.resolve("articles.jsonl").toString());
    assertThat(again.err()).contains(url + ": was removed");
    run("rebuild");
    assertThat(run("search", "lúa", "--format", "jsonl").out()).doesNotContain(url);
    assertThat(run("verify").code()).isZero();
  }

  @Test
  void whatIsNotThereCannotBeRemoved() {
    CliRun run = run("remove", "https://bao-b.example/none");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(1);
  }

  @Test
  void aBackupIsAnArchiveOfTheSameAnswers() throws IOException {
    run("decisions", "accept", firstFigure());
    Path copy = folder.resolve("copy");
    CliRun run = run("backup", copy.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CliRun.of("export", "--archive", copy.toString()).out())
        .isEqualTo(run("export").out())
        .contains("accepted");
    assertThat(CliRun.of("verify", "--archive", copy.toString()).code()).isZero();
    assertThat(run("backup", copy.toString()).code()).isEqualTo(2);
  }

  private String firstFigure() {
    String first = run("figures", "--format", "csv").out().lines().skip(1).findFirst().orElse("");
    return first.substring(0, first.indexOf(','));
  }
}
