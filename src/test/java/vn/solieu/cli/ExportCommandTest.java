package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.export.Json;

class ExportCommandTest {
  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  private static CliRun export(String... more) {
    List<String> all = new ArrayList<>(List.of("export", "--archive", archive));
    all.addAll(Arrays.asList(more));
    return CliRun.of(all.toArray(String[]::new));
  }

  @Test
  void csvQuotesWhatItMustAndDisarmsFormulas() {
    String csv = export("--what", "articles", "vụ xuân").out();
    assertThat(csv).endsWith("\r\n").contains("\"'=Lúa \"\"mới\"\", vụ xuân\"");
    assertThat(csv.split("\r\n")).hasSize(2);
  }

  @Test
  void theVietnameseDialectHasSemicolonsAndDecimalCommas() {
    String csv = export("--csv-dialect", "vi", "--role", "change", "thép").out();
    assertThat(csv.lines().findFirst().orElseThrow()).startsWith("id;of_id;indicator;");
    assertThat(csv).contains(";11,5;").doesNotContain(";11.5;");
  }

  @Test
  void countsAreExactInTheFileTheSidecarAndTheReport() throws IOException {
    Path file = folder.resolve("f.csv");
    CliRun run = export("--bom", "-o", file.toString(), "lúa");
    long rows = Files.readString(file).lines().count() - 1;
    assertThat(run.err()).startsWith(rows + " rows");
    JsonNode about = Json.parse(Files.readString(folder.resolve("f.csv.datapackage.json")));
    assertThat(about.get("sources").findValuesAsText("title")).containsExactly("Báo B");
    assertThat(about.get("count").asLong()).isEqualTo(rows).isPositive();
    assertThat(about.get("query").asText()).contains("lúa");
    assertThat(about.at("/resources/0/path").asText()).isEqualTo("f.csv");
    assertThat(Files.readString(file)).startsWith("\uFEFFid,");
  }

  @Test
  void everyFormatHoldsEveryFigure() throws IOException {
    long figures = export("--format", "jsonl").out().lines().count();
    assertThat(export().out().split("\r\n")).hasSize((int) figures + 1);
    for (String format : List.of("xlsx", "parquet")) {
      Path file = folder.resolve("all." + format);
      CliRun run = export("--format", format, "-o", file.toString());
      assertThat(run.err()).startsWith(figures + " rows");
      assertThat(Files.size(file)).isPositive();
    }
    assertThat(export("--format", "sdmx-csv").out()).contains("TIME_PERIOD", "OBS_VALUE");
  }

  @Test
  void aWorkbookHasTypedCellsLinksAndADictionary() throws IOException {
    Path file = folder.resolve("typed.xlsx");
    export("--format", "xlsx", "-o", file.toString(), "thép");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String data = text(zip, "xl/worksheets/sheet1.xml");
      assertThat(data).contains("<v>1350000", "2019-01/2019-09");
      long figures = export("--format", "jsonl", "thép").out().lines().count();
      assertThat(data.split("<hyperlink ", -1)).hasSize((int) figures + 1);
      assertThat(text(zip, "xl/worksheets/sheet2.xml")).isNotEmpty();
    }
  }

  private static String text(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void parquetIsReadBackWithItsNumbersExactAndAsDoubles() throws Exception {
    Path file = folder.resolve("back.parquet");
    export("--format", "parquet", "-o", file.toString());
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*), typeof(any_value(value_double)), typeof(any_value(value)),"
                    + " sum(CASE WHEN quote = '11,5%' THEN value END) FROM '"
                    + file
                    + "'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getLong(1)).isEqualTo(export("--format", "jsonl").out().lines().count());
      assertThat(row.getString(2)).isEqualTo("DOUBLE");
      assertThat(row.getString(3)).startsWith("DECIMAL");
      assertThat(row.getBigDecimal(4)).isEqualByComparingTo("11.5");
    }
  }

  @Test
  void everySidecarIsADataPackage() throws IOException {
    for (String format : List.of("csv", "xlsx", "ris")) {
      Path file = folder.resolve("package." + format);
      String what = format.equals("ris") ? "articles" : "figures";
      export("--what", what, "--format", format, "-o", file.toString());
      JsonNode about = Json.parse(Files.readString(Path.of(file + ".datapackage.json")));
      boolean csv = format.equals("csv");
      assertThat(about.get("profile").asText())
          .isEqualTo(csv ? "tabular-data-package" : "data-package");
      JsonNode resource = about.at("/resources/0");
      assertThat(resource.get("name").asText()).matches("[a-z0-9._-]+");
      assertThat(Path.of(file.getParent().toString(), resource.get("path").asText())).exists();
      assertThat(resource.has("schema")).isEqualTo(!format.equals("ris"));
      assertThat(about.get("count").asLong()).isPositive();
    }
  }

  @Test
  void sdmxHasTheCodesOfItsLists() {
    List<String> lines = export("--format", "sdmx-csv").out().lines().toList();
    List<String> heads = List.of(lines.getFirst().split(","));
    assertThat(heads)
        .contains(
            "TIME_PERIOD", "REF_AREA", "UNIT_MEASURE", "UNIT_MULT", "OBS_VALUE", "OBS_STATUS");
    assertThat(lines.subList(1, lines.size()))
        .anyMatch(line -> line.contains("2019-01-01/P9M") && line.contains(",VN-66,"))
        .allMatch(line -> List.of("A", "YTD", "_U", "_O", "M", "D").contains(line.split(",")[3]));
  }

  @Test
  void aSampleIsTheSameForItsSeed() {
    String one = export("--sample", "3", "--seed", "5").out();
    assertThat(one.split("\r\n")).hasSize(4);
    assertThat(export("--sample", "3", "--seed", "5").out()).isEqualTo(one);
  }

  @Test
  void theSidecarQuotesEverythingThatMadeTheRows() throws IOException {
    Path file = folder.resolve("some.csv");
    export("--what", "panel", "--pick", "most-attested", "--sample", "2", "-o", file.toString());
    JsonNode about = Json.parse(Files.readString(Path.of(file + ".datapackage.json")));
    assertThat(about.get("query").asText())
        .isEqualTo("panel --pick=most-attested --sample=2 --seed=0");
  }

  @Test
  void aTextWithTheSeparatorOfEitherLanguageIsQuoted() {
    assertThat(vn.solieu.export.Csv.RFC4180.line(List.of("lúa;=1+1", "a b")))
        .isEqualTo("\"lúa;=1+1\",a b");
    assertThat(
            vn.solieu.export.Csv.VIETNAMESE.line(
                List.of("lúa,=1+1", new java.math.BigDecimal("1.5"))))
        .isEqualTo("\"lúa,=1+1\";1,5");
  }

  @Test
  void articlesGoToReferenceManagers() {
    assertThat(export("--what", "articles", "--format", "ris").out())
        .contains("TY  - NEWS", "PY  - 2019", "UR  - https://bao-b.example/3", "DA  - 2019/12/02/");
    assertThat(export("--what", "articles", "--format", "bibtex").out())
        .contains("@misc{", "date = {2019-12-02}", "year = {2019}");
    JsonNode csl = Json.parse(export("--what", "articles", "--format", "csl-json").out());
    assertThat(csl).hasSize(4);
  }

  @Test
  void whatDoesNotFitIsOneLineAndExitTwo() {
    for (String[] bad :
        new String[][] {
          {"--format", "xlsx"},
          {"--format", "ris"},
          {"--format", "sdmx-csv", "--what", "articles"},
          {"--format", "docx"},
          {"--sample", "-1"},
          {"--pick", "first"},
          {"--csv-dialect", "vi", "--format", "jsonl"},
          {"--min-confidence", "2"},
          {"-o", folder.resolve("no/such/folder/f.csv").toString()},
          {"-o", folder.toString()},
          {"(thép"}
        }) {
      CliRun run = export(bad);
      assertThat(run.code()).as(String.join(" ", bad)).isEqualTo(2);
      assertThat(run.errLines()).as(String.join(" ", bad)).hasSize(1);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void sqlReadsAndNeverWrites() {
    CliRun sum =
        CliRun.of(
            "sql",
            "SELECT unit, sum(value) AS total FROM figures WHERE quote = '1,8 triệu tấn' GROUP BY unit",
            "--format",
            "csv",
            "--archive",
            archive);
    assertThat(sum.out()).isEqualTo("unit,total\r\nt,1800000\r\n");
    CliRun marked =
        CliRun.of("sql", "SELECT ';' AS a -- one; two\n;", "--format", "csv", "--archive", archive);
    assertThat(marked.out()).isEqualTo("a\r\n\";\"\r\n");
    for (String bad :
        List.of(
            "DELETE FROM figures",
            "SELEC 1",
            "SELECT 1; SELECT 2",
            "COPY figures TO '" + folder.resolve("out.csv") + "'",
            "SELECT * FROM read_csv('/etc/passwd')")) {
      CliRun run = CliRun.of("sql", bad, "--archive", archive);
      assertThat(run.code()).as(bad).isEqualTo(2);
      assertThat(run.errLines()).as(bad).hasSize(1);
    }
    assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
  }
}
