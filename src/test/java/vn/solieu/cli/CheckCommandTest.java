package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String RIGHT =
      "Năm 2019, sản lượng lúa của tỉnh Thái Bình đạt 1,1 triệu tấn.";
  private static final String WRONG =
      "Năm 2019, sản lượng lúa của tỉnh Thái Bình đạt 11 triệu tấn.";
  private static final String UNKNOWN =
      "Năm 2019, sản lượng hạt mắc ca của tỉnh Thái Bình đạt 312 tấn.";
  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  private static CliRun check(String... arguments) {
    return CliRun.of(
        Stream.concat(Stream.of("check", "--archive", archive), Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private static JsonNode json(String... arguments) throws IOException {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = "jsonl";
    return new ObjectMapper().readTree(check(all).out()).get("verdicts").get(0);
  }

  @Test
  void aContradictionEndsWithThreeAndNothingElseDoes() {
    assertThat(check(WRONG).code()).isEqualTo(3);
    assertThat(check(RIGHT).code()).isZero();
    assertThat(check(UNKNOWN).code()).isZero();
    assertThat(check("Không có số liệu nào cả.").code()).isZero();
  }

  @Test
  void failOnAddsVerdictsAndRefusesOthers() {
    assertThat(check(UNKNOWN, "--fail-on", "not-found").code()).isEqualTo(3);
    assertThat(check(RIGHT, "--fail-on", "not-found").code()).isZero();
    assertThat(check(WRONG, "--fail-on", "not-found").code()).isEqualTo(3);

    CliRun run = check(RIGHT, "--fail-on", "nonsense");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nonsense", "contradicted", "superseded");
  }

  @Test
  void theLineOfJsonHasTheKeysOfTheContract() throws IOException {
    JsonNode wrong = json(WRONG);

    assertThat(wrong.get("verdict").asText()).isEqualTo("contradicted");
    assertThat(wrong.get("cause").asText()).isEqualTo("decimal-mark");
    assertThat(wrong.get("quote").asText()).isEqualTo("11 triệu tấn");
    assertThat(WRONG.substring(wrong.get("start").asInt(), wrong.get("end").asInt()))
        .isEqualTo("11 triệu tấn");
    assertThat(wrong.get("value").decimalValue()).isEqualByComparingTo("1100000");
    JsonNode evidence = wrong.get("evidence").get(0);
    assertThat(List.of("article", "url", "date", "quote", "value", "sentence"))
        .allMatch(key -> !evidence.get(key).isNull());
    assertThat(evidence.get("url").asText()).isEqualTo("https://bao-b.example/3");
  }

  @Test
  void anExcludedArticleIsNoEvidence() throws IOException {
    String article = json(RIGHT).get("evidence").get(0).get("article").asText();

    assertThat(json(RIGHT).get("verdict").asText()).isEqualTo("confirmed");
    String address = json(RIGHT).get("evidence").get(0).get("url").asText();
    for (String named : List.of(article, address)) {
      assertThat(json(RIGHT, "--exclude", named).get("verdict").asText())
          .as(named)
          .isNotEqualTo("confirmed");
    }
    CliRun unknown = check(RIGHT, "--exclude", "khong-co");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.errLines()).hasSize(1);
    assertThat(unknown.out()).isEmpty();
  }

  @Test
  void placeAndDateAreTakenWhereTheDraftHasNone() throws IOException {
    JsonNode verdict =
        json(
            "Sau 9 tháng, sản lượng thép đạt 1,35 triệu tấn.",
            "--date",
            "2019-10",
            "--place",
            "Hưng Yên");

    assertThat(verdict.get("verdict").asText()).isIn("confirmed", "ambiguous");
    assertThat(verdict.get("assumedPlace").asText()).isEqualTo("Hưng Yên");
  }

  @Test
  void aWordDocumentIsReadAsItsText() throws IOException {
    Path draft = folder.resolve("bài nháp.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>"
                  + WRONG
                  + "</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }

    CliRun run = check(draft.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).contains("[11 triệu tấn]");
  }

  @Test
  void textCopiedFromWordKeepsItsVerdictsAndOffsets() throws IOException {
    String copied =
        RIGHT.replace("1,1 triệu", "1,1\u00a0triệu").replace("Thái", "Tha\u0301i") + "\r\n";
    CliRun run = CliRun.with(copied, "check", "-", "--archive", archive, "--format", "jsonl");
    JsonNode verdict = new ObjectMapper().readTree(run.out()).get("verdicts").get(0);

    assertThat(verdict.get("verdict").asText()).isEqualTo("confirmed");
    assertThat(copied.substring(verdict.get("start").asInt(), verdict.get("end").asInt()))
        .isEqualTo(verdict.get("quote").asText());
  }

  @Test
  void claimReviewIsAnObjectALineWithRatingAndSources() throws IOException {
    CliRun run = check(WRONG + " " + RIGHT, "--format", "claimreview");
    List<String> lines = run.out().lines().toList();
    JsonNode first = new ObjectMapper().readTree(lines.getFirst());

    assertThat(lines).hasSize(2);
    assertThat(first.get("@type").asText()).isEqualTo("ClaimReview");
    assertThat(first.get("claimReviewed").asText()).isEqualTo(WRONG);
    assertThat(first.get("reviewRating").get("ratingValue").asInt()).isEqualTo(1);
    assertThat(first.at("/author/@type").asText()).isEqualTo("Organization");
    assertThat(first.at("/citation/0/url").asText()).isEqualTo("https://bao-b.example/3");
    assertThat(first.at("/itemReviewed").has("appearance")).isFalse();
    JsonNode second = new ObjectMapper().readTree(lines.getLast());
    assertThat(second.at("/itemReviewed/appearance/0/url").asText())
        .isEqualTo("https://bao-b.example/3");
    assertThat(second.has("citation")).isFalse();
  }

  @Test
  void thePageMarksEveryFigureAndEscapesTheDraft() {
    String page = check(WRONG + " <script>alert</script> & hết.", "--format", "html").out();

    assertThat(page)
        .contains("<mark class=\"contradicted\"", "11 triệu tấn</a></mark>", "&lt;script&gt;")
        .contains("<a href=\"https://bao-b.example/3\">")
        .doesNotContain("<script>");
    assertThat(page.split("<section", -1)).hasSize(2);
  }

  @Test
  void bothLanguagesSayIt() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("vi"));
      assertThat(check(WRONG).out()).contains("TRÁI VỚI KHO", "kho: 1.100.000 tấn");
      Locale.setDefault(Locale.ENGLISH);
      assertThat(check(WRONG).out()).contains("CONTRADICTED", "archive: 1.100.000 tấn");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersThatDoNotAddUpStandInTheJson() throws IOException {
    String text =
        "Năm 2020, thu nội địa của Hải Dương đạt 16.250 tỷ đồng, bằng 108,2% dự toán (15.800 tỷ"
            + " đồng).";
    JsonNode misfit =
        StreamSupport.stream(
                new ObjectMapper()
                    .readTree(check(text, "--format", "jsonl").out())
                    .get("verdicts")
                    .spliterator(),
                false)
            .filter(v -> v.get("verdict").asText().equals("inconsistent"))
            .findFirst()
            .orElseThrow()
            .get("misfit");
    assertThat(misfit.get("kind").asText()).isEqualTo("completion");
    assertThat(misfit.get("quotes"))
        .extracting(JsonNode::asText)
        .containsExactly("16.250 tỷ đồng", "15.800 tỷ đồng", "108,2%");
    assertThat(misfit.get("printed").decimalValue()).isEqualByComparingTo("108.2");
    assertThat(misfit.get("expected").decimalValue())
        .isBetween(new BigDecimal("102.8"), new BigDecimal("102.9"));
    assertThat(misfit.get("figure").isNull()).isTrue();
  }
}
