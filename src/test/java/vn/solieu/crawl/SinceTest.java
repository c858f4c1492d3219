package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.answer;
import static vn.solieu.crawl.RawServer.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;

/** {@code --since}: what is known to be older is left alone, until a run asks for it. */
class SinceTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    server.on("/", page("<a href='/muc?page=1'>mục</a>"));
    server.on(
        "/sitemap.xml",
        answer(
            "200 OK\r\nContent-Type: application/xml",
            "<urlset>"
                + entry("/map-2023.html", "2023-05-01")
                + entry("/map-2025.html", "2025-05-01")
                + entry("/map.html", "")
                + "</urlset>"));
    server.otherwise((s, out, path) -> answerOf(path).send(s, out, path));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String entry(String path, String day) {
    String date = day.isEmpty() ? "" : "<lastmod>" + day + "</lastmod>";
    return "<url><loc>" + server.at(path) + "</loc>" + date + "</url>";
  }

  /** Six numbered pages of four articles each, a year older from page to page, from 2025 on. */
  private static RawServer.Answer answerOf(String path) {
    if (path.startsWith("/muc?page=")) {
      int n = Integer.parseInt(path.substring(10));
      StringBuilder links = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        links
            .append("<a href='/bai-")
            .append(2026 - n)
            .append('-')
            .append(i)
            .append(".html'>x</a>");
      }
      return page(links + (n < 6 ? "<a href='/muc?page=" + (n + 1) + "'>sau</a>" : ""));
    }
    return path.startsWith("/bai-") || path.startsWith("/map")
        ? page(article(path))
        : answer("404 Not Found", "");
  }

  private static String article(String path) {
    String year = path.startsWith("/bai-") ? path.substring(5, 9) : "2025";
    return """
    <html lang="vi"><head><title>Thép %s</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="%s-06-05T08:00:00+07:00"></head><body><article>
    <h1>Thép %s</h1><p>Chín tháng, sản lượng thép của nhà máy đạt 1,2 triệu tấn, tăng 8%% so với cùng kỳ năm trước. Theo
    Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm nhẹ giúp chi phí thấp hơn.</p></article></body></html>
    """
        .formatted(path, year, path);
  }

  private void crawl(@Nullable LocalDate since) {
    new Crawler(Archive.create(folder.resolve("a")), FINDER, FetchSettings.shipped(), clock, clock)
        .run(
            List.of(Source.of(server.base())),
            new CrawlOptions(since, Integer.MAX_VALUE, Duration.ZERO, false, false, true),
            PageListener.NONE,
            p -> {});
  }

  @Test
  void whatASitemapSaysIsOlderIsNotAskedFor() {
    crawl(LocalDate.of(2024, 1, 1));
    assertThat(server.asked())
        .contains("/map-2025.html", "/map.html")
        .doesNotContain("/map-2023.html");
  }

  @Test
  void aListingIsNotPagedThroughBeyondTheDay() {
    crawl(LocalDate.of(2024, 1, 1));
    assertThat(server.asked()).contains("/bai-2024-0.html", "/muc?page=3");
    assertThat(server.asked()).doesNotContain("/muc?page=5", "/bai-2021-0.html");
  }

  @Test
  void aLaterRunThatAsksForMoreGoesOn() {
    crawl(LocalDate.of(2024, 1, 1));
    crawl(null);
    assertThat(server.asked()).contains("/muc?page=6", "/bai-2020-3.html");
    assertThat(server.asked()).doesNotHaveDuplicates();
  }
}
