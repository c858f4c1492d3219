package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.CrawlSummary;
import vn.solieu.crawl.HealthBook;
import vn.solieu.crawl.MovedClock;
import vn.solieu.crawl.RawServer;
import vn.solieu.crawl.Source;
import vn.solieu.crawl.SourceFile;
import vn.solieu.export.Json;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Sleeper;
import vn.solieu.index.StoredArticle;
import vn.solieu.store.Archive;

/** A paper is crawled while it lives, and its articles carry the name it had when they came out. */
class LifeSpanTest {
  private static final Instant START = Instant.parse("2026-01-05T02:00:00Z");

  private final MovedClock clock = new MovedClock(START);
  private final List<String> problems = new ArrayList<>();
  @TempDir Path folder;
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    server.on("/", page("<a href='/cu.html'>cũ</a> <a href='/moi.html'>mới</a>"));
    server.on("/cu.html", page(article("cũ", "2024-12-31T23:30:00+07:00")));
    server.on("/moi.html", page(article("mới", "2025-01-01T00:30:00+07:00")));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static String article(String which, String time) {
    return """
    <html lang="vi"><head><title>Thép nhà máy %s</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="%s"></head><body><article><h1>Thép nhà máy %s</h1><p>Chín
    tháng, sản lượng thép của nhà máy %s đạt 1,2 triệu tấn, tăng 8%% so với cùng kỳ năm trước. Theo Sở Công Thương,
    nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm nhẹ giúp chi phí thấp hơn.</p></article></body></html>
    """
        .formatted(which, time, which, which);
  }

  /** A source as its line says: valid-from, valid-to, former-name. */
  private Source source(String name, String from, String to, String former) throws IOException {
    Path file = folder.resolve("nguon.tsv");
    String cells = String.join("\t", name, server.base().toString(), "", "", "Huế", "", from, to);
    Files.writeString(file, cells + "\t" + former + "\tno\n");
    return SourceFile.read(file).getFirst();
  }

  private CrawlSummary crawl(Source... sources) {
    return crawl(CrawlOptions.LOOPBACK, clock, sources);
  }

  private CrawlSummary crawl(CrawlOptions options, Sleeper sleeper, Source... sources) {
    return new CrawlJob(folder.resolve("a"), FetchSettings.shipped(), clock, sleeper, problems::add)
        .run(List.of(sources), options, p -> {})
        .crawl();
  }

  private String resting(String name) {
    return HealthBook.read(Archive.open(folder.resolve("a")), clock).stream()
        .filter(h -> h.source().equals(name))
        .map(h -> String.valueOf(h.resting()))
        .findFirst()
        .orElse("none");
  }

  @Test
  void aPaperThatHasEndedIsNotAskedForAndTheStatusSaysWhy() throws IOException {
    CrawlSummary summary = crawl(source("Báo Cũ", "", "2025-06-30", ""));
    assertThat(server.asked()).isEmpty();
    assertThat(summary.resting()).containsExactly(Map.entry("Báo Cũ", "ended 2025-06-30"));
    assertThat(resting("Báo Cũ")).isEqualTo("ended 2025-06-30");
    JsonNode status =
        Json.parse(
            StatusReport.json(
                HealthBook.read(Archive.open(folder.resolve("a")), clock).getFirst()));
    assertThat(status.path("resting").asText()).isEqualTo("ended 2025-06-30");
    assertThat(status.path("alarms").isEmpty()).isTrue();
  }

  @Test
  void aPaperIsCrawledOnTheLastDayOfItsLife() throws IOException {
    assertThat(crawl(source("Báo Cũ", "", "2026-01-05", "")).resting()).isEmpty();
    assertThat(server.asked()).contains("/cu.html");
  }

  @Test
  void aPaperIsNotAskedForBeforeItBeginsAndThenIs() throws IOException {
    Source paper = source("Báo Mới", "2026-01-07", "", "");
    assertThat(crawl(paper).resting()).containsEntry("Báo Mới", "begins 2026-01-07");
    assertThat(server.asked()).isEmpty();
    clock.sleep(Duration.ofDays(2));
    assertThat(crawl().resting()).isEmpty();
    assertThat(server.asked()).contains("/cu.html");
    assertThat(resting("Báo Mới")).isEqualTo("null");
  }

  @Test
  void whatIsQueuedOfAPaperThatHasEndedIsSetAsideUntilItsLineIsMended() throws IOException {
    crawl(
        new CrawlOptions(null, 1, Duration.ZERO, false, false, true),
        clock,
        source("Báo Mẫu", "", "", ""));
    int before = server.asked().size();
    crawl(source("Báo Mẫu", "", "2025-12-31", ""));
    assertThat(server.asked()).hasSize(before);
    assertThat(
            HealthBook.read(Archive.open(folder.resolve("a")), clock).getFirst().queued().keySet())
        .containsExactly("set aside: ended 2025-12-31");
    crawl(source("Báo Mẫu", "", "", ""));
    assertThat(server.asked()).contains("/cu.html", "/moi.html");
  }

  @Test
  void aPaperThatEndsWhileTheCrawlWatchesIsLeftAlone() throws IOException {
    Sleeper sixDays =
        wait -> {
          clock.sleep(wait);
          if (clock.instant().isAfter(START.plus(Duration.ofDays(6)))) {
            throw new InterruptedException("enough");
          }
        };
    List<Instant> asked = new ArrayList<>();
    server.on(
        "/",
        (s, out, path) -> {
          asked.add(clock.instant());
          page("<p>" + asked.size() + "</p><a href='/n" + asked.size() + ".html'>x</a>")
              .send(s, out, path);
        });
    crawl(
        new CrawlOptions(null, Integer.MAX_VALUE, Duration.ZERO, false, true, true),
        sixDays,
        source("Báo Mẫu", "", "2026-01-06", ""));
    assertThat(Thread.interrupted()).isFalse();
    assertThat(asked.getLast())
        .isBetween(Instant.parse("2026-01-06T14:00:00Z"), Instant.parse("2026-01-06T17:02:00Z"));
  }

  @Test
  void articlesNameThePaperAsItWasWhenTheyCameOutAlsoAfterARebuild() throws IOException {
    crawl(source("Huế ngày nay", "2025-01-01", "", "Báo Thừa Thiên Huế, Báo Dân"));
    Map<String, String> papers = papers();
    assertThat(papers)
        .containsExactly(
            Map.entry("Thép nhà máy cũ", "Báo Thừa Thiên Huế"),
            Map.entry("Thép nhà máy mới", "Huế ngày nay"));
    new ArchiveJobs(folder.resolve("a"), clock, problems::add).rebuild(problems::add);
    assertThat(papers()).isEqualTo(papers);
    assertThat(problems).isEmpty();
  }

  private Map<String, String> papers() throws IOException {
    Map<String, String> papers = new TreeMap<>();
    for (StoredArticle a : IndexState.of(folder.resolve("a")).articles().values()) {
      papers.put(a.title(), String.valueOf(a.source()));
    }
    return papers;
  }
}
