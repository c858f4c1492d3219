package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.CrawlProgress;
import vn.solieu.crawl.Health;
import vn.solieu.crawl.HealthBook;
import vn.solieu.crawl.MovedClock;
import vn.solieu.crawl.RawServer;
import vn.solieu.crawl.Source;
import vn.solieu.export.Json;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Sleeper;
import vn.solieu.store.Archive;

/** A crawl that watches, by a moved clock, and the health of its source. */
class WatchTest {
  private static final Instant START = Instant.parse("2026-01-05T02:00:00Z");

  private final MovedClock clock = new MovedClock(START);
  private final List<String> problems = new ArrayList<>();
  private final List<CrawlProgress> progress = new ArrayList<>();
  private final AtomicReference<String> home = new AtomicReference<>("");
  private final AtomicReference<String> date = new AtomicReference<>("");
  private final List<Instant> homeAsked = new ArrayList<>();
  @TempDir Path folder;
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    server.on("/robots.txt", answer("404 Not Found", ""));
    server.on(
        "/",
        (s, out, path) -> {
          homeAsked.add(clock.instant());
          RawServer.page(home.get()).send(s, out, path);
        });
    server.otherwise((s, out, path) ->
        (path.startsWith("/bai") ? RawServer.page(article(path)) : answer("404 Not Found", ""))
            .send(s, out, path));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String article(String path) {
    return """
    <html lang="vi"><head><title>Sản lượng thép chín tháng tăng khá</title><meta property="og:type" content="article">
    %s</head><body><article><h1>Sản lượng thép chín tháng tăng khá</h1><p>Chín tháng, sản lượng thép của nhà máy %s
    đạt 1,2 triệu tấn, tăng 8%% so với cùng kỳ năm trước. Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến
    hết năm; giá phôi giảm nhẹ giúp chi phí sản xuất thấp hơn.</p></article></body></html>
    """
        .formatted(date.get(), path);
  }

  private void dated() {
    date.set("<meta property='article:published_time' content='2026-01-05T08:00:00+07:00'>");
  }

  private void links(int from, int to) {
    StringBuilder page = new StringBuilder();
    for (int i = from; i < to; i++) {
      page.append("<a href='/bai-").append(i).append(".html'>bài</a> ");
    }
    home.set(page.toString());
  }

  private void run(CrawlOptions options, Sleeper sleeper) {
    new CrawlJob(folder, FetchSettings.shipped(), clock, sleeper, problems::add)
        .run(List.of(Source.of(server.base())), options, progress::add);
  }

  /** Watches until the clock has come so far. */
  private void watch(Duration time) throws InterruptedException {
    Sleeper until =
        wait -> {
          clock.sleep(wait);
          if (clock.instant().isAfter(START.plus(time))) {
            throw new InterruptedException("enough");
          }
        };
    run(new CrawlOptions(null, Integer.MAX_VALUE, Duration.ZERO, false, true, true), until);
    assertThat(Thread.interrupted()).isFalse();
  }

  private long times(String path) {
    return server.asked().stream().filter(path::equals).count();
  }

  @Test
  void itGoesOnAndAsksForYoungArticlesAfterAnHourADayAndAWeek() throws InterruptedException {
    dated();
    links(1, 2);
    watch(Duration.ofDays(12));
    assertThat(times("/bai-1.html")).isEqualTo(4);
    assertThat(problems).isEmpty();
  }

  @Test
  void aStartPageThatDoesNotChangeIsAskedForEverMoreRarelyUpToTwoDays()
      throws InterruptedException {
    dated();
    links(1, 2);
    watch(Duration.ofDays(12));
    List<Duration> gaps = new ArrayList<>();
    for (int i = 1; i < homeAsked.size(); i++) {
      gaps.add(Duration.between(homeAsked.get(i - 1), homeAsked.get(i)));
    }
    assertThat(gaps.getFirst()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(62));
    assertThat(gaps.getLast()).isBetween(Duration.ofHours(47), Duration.ofHours(49));
    for (int i = 1; i < gaps.size(); i++) {
      assertThat(gaps.get(i)).isGreaterThanOrEqualTo(gaps.get(i - 1).minusMinutes(2));
    }
  }

  @Test
  void theProgressTellsPagesArticlesQueueRateAndHosts() {
    dated();
    links(1, 6);
    run(new CrawlOptions(null, Integer.MAX_VALUE, null, false, false, true), clock);
    assertThat(progress.getLast().pages()).isGreaterThanOrEqualTo(6);
    assertThat(progress.getLast().articles()).isEqualTo(5);
    assertThat(progress.getLast().queued()).isZero();
    assertThat(progress).anyMatch(p -> p.queued() > 0);
    assertThat(progress.getLast().perMinute()).isBetween(5.0, 30.0);
    assertThat(progress).anyMatch(p -> p.queued() > 0 && p.left() != null);
    assertThat(progress)
        .anyMatch(p -> p.hosts().values().stream().anyMatch(h -> h.startsWith("waiting ")));
  }

  @Test
  void aRedesignThatHidesTheDatesRaisesAnAlarmInTheStatus() {
    dated();
    links(1, 13);
    run(CrawlOptions.LOOPBACK, clock);
    assertThat(status().path("alarms").isEmpty()).isTrue();
    assertThat(status().path("articles").asInt()).isEqualTo(12);
    assertThat(status().path("new").asInt()).isEqualTo(12);
    assertThat(status().path("withoutDate").asDouble()).isZero();
    assertThat(status().path("withoutAuthor").asDouble()).isEqualTo(1);
    assertThat(status().path("lastRun").asText()).isEqualTo("2026-01-05T02:00:00Z");
    date.set("");
    links(13, 26);
    clock.sleep(Duration.ofHours(2));
    run(CrawlOptions.LOOPBACK, clock);
    assertThat(status().path("withoutDate").asDouble()).isEqualTo(1);
    assertThat(status().path("alarms").toString())
        .contains("articles without date rose from 0% to 100%: has the site been redesigned?");
    assertThat(StatusReport.text(health())).anyMatch(line -> line.startsWith("  ALARM: "));
  }

  private List<Health> health() {
    return HealthBook.read(Archive.open(folder), clock);
  }

  private JsonNode status() {
    return Json.parse(StatusReport.json(health().getFirst()));
  }
}
