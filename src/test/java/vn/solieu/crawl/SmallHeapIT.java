package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.SiteHints;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;

/** The largest things a server can send are crawled in a process with a heap of 256 MB. */
class SmallHeapIT {
  private static final String BIG_PAGE = "<p>Sản lượng thép đạt 1,2 triệu tấn.</p>\n";

  @TempDir Path folder;

  /** The child: crawls what it is told, prints what became of the addresses. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
      FetchSettings settings = FetchSettings.shipped().with("limit.time", "PT20S");
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
                  new CrawlOptions(null, 20, Duration.ZERO, false, false, true),
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
      for (int i = 0; i < 4; i++) {
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
      // which pages come first within the limit of 20 is a matter of timing
      List<List<String>> asked = servers.stream().map(s -> List.copyOf(s.asked())).toList();
      assertThat(asked).allMatch(a -> a.contains("/robots.txt") && a.contains("/sitemap.xml"));
      assertThat(asked).anyMatch(a -> a.contains("/lon3.html"));
    } finally {
      for (RawServer server : servers) {
        server.close();
      }
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

  private static RawServer huge() throws IOException {
    RawServer server = new RawServer();
    StringBuilder home = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      home.append("<a href='/lon").append(i).append(".html'>x</a>");
      server.on("/lon" + i + ".html", RawServer.page(BIG_PAGE.repeat(80_000)));
    }
    server.on("/", RawServer.page(home.toString()));
    server.on(
        "/robots.txt",
        RawServer.answer(
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
