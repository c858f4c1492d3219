package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.answer;
import static vn.solieu.crawl.RawServer.text;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.SiteHints;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;

/**
 * The largest things a server can send are crawled in a process with a heap of 256 MB, from four
 * hosts at once. A site holds back every other page until all huge ones were asked for, so that no
 * host spends the pages of the run on them.
 */
class SmallHeapIT {
  private static final int SITES = 4;
  private static final int HUGE = 4;

  /** Each site's start page, huge pages and the one that is held back. */
  private static final int PAGES = SITES * (1 + HUGE + 1);

  private static final String BIG_PAGE = "<p>Sản lượng thép đạt 1,2 triệu tấn.</p>\n";

  @TempDir Path folder;
  private final CountDownLatch hugeAsked = new CountDownLatch(SITES * HUGE);

  /** The child: crawls what it is told, prints what became of the addresses. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
      FetchSettings settings = FetchSettings.shipped().with("limit.time", "PT90S");
      CrawlSummary summary =
          new Crawler(
                  Archive.create(Path.of(args[1])),
                  new ArticleFinder(Lexicon.shipped()),
                  settings,
                  clock,
                  clock)
              .run(
                  Arrays.stream(args[0].split(","))
                      .map(URI::create)
                      .map(SmallHeapIT::source)
                      .toList(),
                  new CrawlOptions(null, PAGES, Duration.ZERO, false, false, true),
                  PageListener.NONE,
                  p -> {});
      System.out.println(summary.states());
    }
  }

  @Test
  @Timeout(180)
  void hugePagesRobotsAndSitemapsFit() throws Exception {
    List<RawServer> servers = new ArrayList<>();
    try {
      for (int i = 0; i < SITES; i++) {
        servers.add(huge());
      }
      String starts = String.join(",", servers.stream().map(s -> s.base().toString()).toList());
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Child.class.getName(),
                  starts,
                  folder.resolve("archive").toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(child.waitFor()).as(said).isZero();
      assertThat(said).contains("queued=").doesNotContain("OutOfMemory");
      for (RawServer server : servers) {
        assertThat(server.asked()).contains("/robots.txt", "/sitemap.xml");
        assertThat(server.asked()).contains("/lon0.html", "/lon1.html", "/lon2.html", "/lon3.html");
      }
      assertThat(states("%.html", "state = 'QUEUED'")).isGreaterThan(SITES * 49_000);
      assertThat(states("%/lon_.html", "state IN ('FETCHED', 'NOT_ARTICLE')"))
          .isEqualTo(SITES * HUGE);
    } finally {
      for (RawServer server : servers) {
        server.close();
      }
    }
  }

  private int states(String url, String condition) {
    try (FrontierDatabase frontier =
        FrontierDatabase.open(folder.resolve("archive").resolve("frontier.db"))) {
      return frontier
          .query(
              "SELECT COUNT(*) AS n FROM address WHERE url LIKE ? AND " + condition,
              r -> r.getInt("n"),
              url)
          .getFirst();
    }
  }

  private static Source source(URI start) {
    return new Source(
        "nguồn " + start.getPort(),
        start,
        List.of(),
        List.of(),
        SiteHints.NONE,
        null,
        null,
        null,
        null);
  }

  private RawServer huge() throws IOException {
    RawServer server = new RawServer();
    server.otherwise((s, out, path) -> {
      hugeAsked.await();
      answer("404 Not Found", "").send(s, out, path);
    });
    StringBuilder home = new StringBuilder();
    for (int i = 0; i < HUGE; i++) {
      home.append("<a href='/lon").append(i).append(".html'>x</a>");
      server.on(
          "/lon" + i + ".html",
          (s, out, path) -> {
            hugeAsked.countDown();
            RawServer.page(BIG_PAGE.repeat(80_000)).send(s, out, path);
          });
    }
    server.on("/", RawServer.page(home.toString()));
    server.on(
        "/robots.txt",
        answer(
            "200 OK\r\nContent-Type: text/plain",
            "User-agent: *\nDisallow: /cam\n" + "# dài\n".repeat(1_500_000)));
    return server.on(
        "/sitemap.xml",
        (s, out, p) -> {
          text(out, "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<urlset>");
          for (int i = 0; i < 1_000_000; i++) {
            text(out, "<url><loc>" + server.at("/bai-" + i + ".html") + "</loc></url>\n");
          }
        });
  }
}
