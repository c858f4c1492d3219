package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.crawl.CrawlProgress;
import vn.solieu.crawl.RawServer;
import vn.solieu.crawl.Source;
import vn.solieu.crawl.SourceFile;
import vn.solieu.export.Json;
import vn.solieu.store.Archive;
import vn.solieu.store.ArchiveLock;

/** {@code solieu crawl}, its status, its lock and its progress; {@code solieu source try}. */
class CrawlCommandTest {
  private static final Locale BEFORE = Locale.getDefault();
  @TempDir Path folder;
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    server = new RawServer();
    StringBuilder home =
        new StringBuilder("<link rel='alternate' type='application/rss+xml' href='/tin.rss'>");
    StringBuilder sitemap = new StringBuilder("<urlset>");
    for (int i = 1; i < 40; i++) {
      home.append("<a href='/bai-").append(i).append(".html'>bài</a> ");
      sitemap.append("<url><loc>").append(server.at("/bai-" + i + ".html")).append("</loc></url>");
    }
    server.on("/", RawServer.page(home.toString()));
    server.on(
        "/robots.txt",
        RawServer.answer(
            "200 OK\r\nContent-Type: text/plain",
            "User-agent: *\nDisallow: /bai-3.html\nSitemap: " + server.at("/map.xml")));
    server.on(
        "/map.xml",
        RawServer.answer("200 OK\r\nContent-Type: application/xml", sitemap + "</urlset>"));
    server.on(
        "/tin.rss",
        RawServer.answer(
            "200 OK\r\nContent-Type: application/rss+xml",
            "<rss version='2.0'><channel><title>Tin</title><item><title>b</title><link>"
                + server.at("/bai-2.html")
                + "</link></item></channel></rss>"));
    server.otherwise((s, out, path) -> RawServer.page(article(path)).send(s, out, path));
  }

  @AfterEach
  void stop() throws IOException {
    Locale.setDefault(BEFORE);
    server.close();
  }

  private static String article(String path) {
    return """
    <html lang="vi"><head><title>Thép %s chín tháng</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="Báo Thử Nghiệm">
    <meta property="article:published_time" content="2026-01-05T08:00:00+07:00"></head>
    <body><article><h1>Thép %s chín tháng</h1><p>Chín tháng, sản lượng thép của nhà máy %s đạt 1,2 triệu tấn, tăng 8%%
    so với cùng kỳ năm trước. Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm
    nhẹ giúp chi phí sản xuất thấp hơn.</p></article></body></html>
    """
        .formatted(path, path, path);
  }

  private CliRun crawl(String... more) {
    return CliRun.of(
        Stream.concat(
                Stream.of(
                    "crawl",
                    server.base().toString(),
                    "--archive",
                    folder.resolve("a").toString(),
                    "--allow-private",
                    "--min-gap",
                    "0"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void whoComesSecondIsToldWhoWrites() {
    Archive archive = Archive.create(folder.resolve("a"));
    try (ArchiveLock lock = archive.lock("crawl")) {
      lock.check();
      CliRun run = crawl();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.errLines())
          .singleElement()
          .asString()
          .contains(folder.resolve("a").toString())
          .contains("is being written by solieu crawl (process " + ProcessHandle.current().pid());
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void theEndSaysWhatWasDoneAndTheStatusIsReadableByPeopleAndPrograms() {
    CliRun run = crawl("--max-pages", "8");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("queued", "fetched", folder.resolve("a").toString());
    assertThat(crawl("--max-pages", "0", "--quiet").err()).isEmpty();
    JsonNode status = Json.parse(crawl("--status", "--format", "json").out());
    assertThat(status.path("source").asText()).isEqualTo("127.0.0.1");
    assertThat(status.path("articles").asInt()).isPositive();
    assertThat(status.path("states").path("queued").asInt()).isPositive();
    assertThat(status.path("alarms").isArray()).isTrue();
    assertThat(crawl("--status").out()).contains("127.0.0.1: last run", "without author 100%");
  }

  @Test
  void aTrialAsksForTenPagesAtMostAndStoresNothing() throws IOException {
    CliRun run =
        CliRun.of(
            "source",
            "try",
            server.base().toString(),
            "--allow-private",
            "--min-gap",
            "0",
            "--archive",
            folder.resolve("none").toString());
    assertThat(run.code()).as(run.err()).isZero();
    List<String> pages =
        server.asked().stream().filter(path -> !path.equals("/robots.txt")).toList();
    assertThat(pages).hasSizeBetween(6, 10).doesNotContain("/bai-3.html").doesNotHaveDuplicates();
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
    assertThat(run.out()).contains("/tin.rss", "/map.xml", "title: Thép /bai-2.html chín tháng");
    assertThat(run.out().lines().filter(l -> l.startsWith("  title: "))).hasSize(5);
    Path file = folder.resolve("nguon.tsv");
    Files.writeString(file, run.out().lines().toList().getLast() + "\n");
    Source source = SourceFile.read(file).getFirst();
    assertThat(source.name()).isEqualTo("Báo Thử Nghiệm");
    assertThat(source.start()).isEqualTo(server.base());
    assertThat(source.tried()).startsWith("yes 2");
  }

  @Test
  void aSiteThatCannotBeReachedIsARemarkAndAFailure() throws IOException {
    server.close();
    CliRun run =
        CliRun.of("source", "try", server.base().toString(), "--allow-private", "--min-gap", "0");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("! " + server.base(), "cannot connect");
  }

  @Test
  void theProgressNamesPagesRateQueueHostsAndTheTimeLeft() {
    CrawlProgress p =
        new CrawlProgress(
            40, 32, 61, 580, Duration.ofSeconds(6), Map.of("bao.example", "waiting 2 s"), "");
    assertThat(CrawlDisplay.line(p))
        .isEqualTo(
            "40 pages, 32 articles, 61 queued, 580 a minute, 6 s left | bao.example: waiting 2 s");
  }

  @Test
  void besideTheBarTheRateTheTimeLeftAndTheHostComeFirst() {
    CrawlProgress p =
        new CrawlProgress(
            40, 32, 61, 580, Duration.ofSeconds(6), Map.of("bao.example", "waiting 2 s"), "");
    assertThat(CrawlDisplay.beside(p))
        .isEqualTo("580 a minute, 6 s left | bao.example: waiting 2 s | 61 queued, 32 articles");
  }

  @Test
  void awayFromATerminalProgressIsALineEveryTwentyPagesAndNoneWhenQuiet() {
    StringWriter out = new StringWriter();
    try (CrawlDisplay loud = CrawlDisplay.on(new PrintWriter(out, true), false);
        CrawlDisplay quiet = CrawlDisplay.on(new PrintWriter(out, true), true)) {
      for (int pages = 1; pages <= 45; pages++) {
        CrawlProgress p = new CrawlProgress(pages, 1, 9, 60, null, Map.of(), "");
        quiet.accept(p);
        loud.accept(p);
      }
    }
    assertThat(out.toString().lines()).hasSize(2).allMatch(l -> l.contains("9 queued"));
  }
}
