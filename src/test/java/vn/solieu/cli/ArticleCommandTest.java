package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import vn.solieu.export.Json;
import vn.solieu.store.Archive;
import vn.solieu.store.WarcStore;

/** The ways to give {@code solieu article} its pages. */
class ArticleCommandTest {
  private static final String PAGE =
      """
      <html lang="vi"><head><meta charset="utf-8"><title>Sản lượng thép chín tháng tăng 8% | Báo Miền Việt</title>
      <meta property="og:type" content="article">
      <meta property="article:published_time" content="2026-01-05T08:00:00+07:00"></head>
      <body><article><h1>Sản lượng thép chín tháng tăng 8%</h1><p>Chín tháng, sản lượng thép của tỉnh đạt 1,2 triệu tấn, tăng 8% so với
      cùng kỳ năm trước.</p><p>Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm
      nhẹ giúp chi phí sản xuất thấp hơn.</p></article></body></html>
      """;

  @TempDir Path folder;

  private static JsonNode article(CliRun run) {
    assertThat(run.code()).as(run.err()).isZero();
    return Json.parse(run.out());
  }

  private static void isThePage(JsonNode article) {
    assertThat(article.path("title").asText()).isEqualTo("Sản lượng thép chín tháng tăng 8%");
    assertThat(article.path("date").asText()).startsWith("2026-01-05");
    assertThat(article.path("articleBody").asText()).startsWith("Chín tháng, sản lượng thép");
  }

  @Test
  void aFilePlainOrPackedAndStandardInputGiveTheSameArticle() throws IOException {
    Path plain = Files.writeString(folder.resolve("bai.html"), PAGE);
    Path gz = folder.resolve("bai.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Path xz = folder.resolve("bai.html.xz");
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(xz), new LZMA2Options(1))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : new Path[] {plain, gz, xz}) {
      isThePage(article(CliRun.of("article", file.toString())));
    }
    isThePage(article(CliRun.with(PAGE, "article", "-")));
    isThePage(article(CliRun.with(PAGE, "article")));
    assertThat(CliRun.of("article", plain.toString(), "--format", "text").out())
        .contains("Sản lượng thép chín tháng tăng 8%", "1,2 triệu tấn");
  }

  @Test
  void aFolderIsOneObjectByTheFilesNamesWithoutEnding() throws IOException {
    Files.writeString(folder.resolve("mot.html"), PAGE);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("hai.html.gz")))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("rong.html"), "");
    CliRun run = CliRun.of("article", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("rong.html", "is empty");
    JsonNode all = Json.parse(run.out());
    assertThat(all.size()).isEqualTo(2);
    isThePage(all.path("mot"));
    isThePage(all.path("hai"));
  }

  @Test
  void aWarcFileIsOneObjectByAddress() {
    Archive archive = Archive.create(folder.resolve("a"));
    Clock clock = Clock.fixed(Instant.parse("2026-01-06T00:00:00Z"), ZoneOffset.UTC);
    try (WarcStore store = WarcStore.open(archive, clock)) {
      byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
      store.resource("http://bao.example/a1", clock.instant(), "text/html", bytes, Map.of());
      store.resource("http://bao.example/x", clock.instant(), "text/plain", bytes, Map.of());
    }
    JsonNode all = article(CliRun.of("article", archive.warcFiles().getFirst().toString()));
    assertThat(all.size()).isEqualTo(1);
    isThePage(all.path("http://bao.example/a1"));
  }
}
