package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.answer;
import static vn.solieu.crawl.RawServer.page;
import static vn.solieu.crawl.RawServer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;

/**
 * A server that misbehaves in every way: the crawl ends, takes the good page, and says of every
 * address what became of it.
 */
@Timeout(60)
class HostileSiteTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final String GOOD =
      """
      <html><head><title>Sản lượng thép chín tháng tăng khá</title>
      <meta property="article:published_time" content="2025-10-10T08:15:00+07:00"></head><body><article>
      <h1>Sản lượng thép chín tháng tăng khá</h1>
      <p>Chín tháng, sản lượng thép của tỉnh đạt 1,2 triệu tấn, tăng 8% so với cùng kỳ năm trước và bằng 78% kế
      hoạch cả năm. Riêng quý ba, các nhà máy trên địa bàn làm ra hơn 420 nghìn tấn.</p>
      <p>Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm nhẹ giúp chi phí sản
      xuất thấp hơn, trong khi nhu cầu của các công trình giao thông vẫn cao.</p>
      <p>Dự kiến cả năm, sản lượng thép của tỉnh đạt khoảng 1,6 triệu tấn, tăng gần 9% so với năm trước.</p>
      </article></body></html>
      """;

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
  private RawServer server;
  private Archive archive;
  private FetchSettings settings =
      FetchSettings.shipped()
          .with("limit.time", "PT0.5S")
          .with("limit.calendar", "20")
          .with("limit.section", "30");

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    archive = Archive.create(folder.resolve("archive"));
    server.on("/tot.html", page(GOOD));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private CrawlSummary crawl(CrawlOptions options) {
    return new Crawler(archive, FINDER, settings, clock, clock)
        .run(List.of(Source.of(server.base())), options, PageListener.NONE, p -> {});
  }

  /** A home page that links to these and to a good page; crawls; the good page must come. */
  private CrawlSummary crawl(String... paths) {
    StringBuilder home = new StringBuilder("<html><body>");
    for (String path : paths) {
      home.append("<a href='").append(path).append("'>x</a>");
    }
    server.on("/", page(home + "<a href='/tot.html'>tốt</a></body></html>"));
    CrawlSummary summary = crawl(CrawlOptions.LOOPBACK);
    assertThat(state("/tot.html")).startsWith("FETCHED");
    return summary;
  }

  /** "STATE: reason" of an address, "" when the frontier does not know it. */
  private String state(String path) {
    try (FrontierDatabase database = FrontierDatabase.open(archive.frontier())) {
      return database
          .query(
              "SELECT state, reason FROM address WHERE url = ?",
              r -> r.getString("state") + ": " + r.getString("reason"),
              server.at(path).toString())
          .stream()
          .findFirst()
          .orElse("");
    }
  }

  private int times(String path) {
    return Collections.frequency(server.asked(), path);
  }

  @Test
  void aPageThatSaysItIsTooLongIsTrapped() {
    server.on(
        "/a", (s, out, p) -> text(out, "HTTP/1.1 200 OK\r\nContent-Length: 6000000\r\n\r\n<p>"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("TRAPPED: more than 5242880 bytes");
  }

  @Test
  void aPageThatNeverEndsIsTrapped() {
    server.on(
        "/a",
        (s, out, p) ->
            endless(
                out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>tin tin tin</p>\n"));
    settings = settings.with("limit.time", "PT10S");
    crawl("/a");
    assertThat(state("/a")).isEqualTo("TRAPPED: more than 5242880 bytes");
  }

  @Test
  void aBodyThatDripsIsTrapped() {
    server.on(
        "/a",
        (s, out, p) -> {
          text(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
          for (int i = 0; i < 100; i++) {
            text(out, "x");
            Thread.sleep(50);
          }
        });
    crawl("/a");
    assertThat(state("/a")).isEqualTo("TRAPPED: took longer than 0 s");
    assertThat(times("/a")).isEqualTo(1);
  }

  @Test
  void aHeadThatDripsIsTrapped() {
    server.on(
        "/a",
        (s, out, p) -> {
          for (int i = 0; i < 100; i++) {
            text(out, i == 0 ? "HTTP/1.1 200 OK\r\nX: " : "x");
            Thread.sleep(50);
          }
        });
    crawl("/a");
    assertThat(state("/a")).isEqualTo("TRAPPED: took longer than 0 s");
  }

  @Test
  void aServerThatSaysNothingFailsAfterAllAttempts() {
    server.on("/a", (s, out, p) -> Thread.sleep(5000));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("FAILED: no answer within 0 s");
    assertThat(times("/a")).isEqualTo(4);
  }

  @Test
  void endlessHeadersAreTrapped() {
    server.on("/a", (s, out, p) -> endless(out, "HTTP/1.1 200 OK\r\n", "X-Filler: 0123456789\r\n"));
    crawl("/a");
    assertThat(state("/a")).startsWith("TRAPPED: a header of more than");
  }

  @Test
  void anEndlessHeaderLineIsTrapped() {
    server.on("/a", (s, out, p) -> endless(out, "HTTP/1.1 200 OK\r\nX-Filler: ", "0123456789"));
    crawl("/a");
    assertThat(state("/a")).startsWith("TRAPPED: a line of more than");
  }

  @Test
  void endlessInterimAnswersAreTrapped() {
    server.on("/a", (s, out, p) -> endless(out, "", "HTTP/1.1 100 Continue\r\n\r\n"));
    crawl("/a");
    assertThat(state("/a")).startsWith("TRAPPED: more than 5 interim");
  }

  @Test
  void aDecompressionBombIsTrapped() throws IOException {
    byte[] bomb = zipped(new byte[64 << 20]);
    assertThat(bomb.length).isLessThan(100_000);
    server.on("/a", gzipped(bomb));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("TRAPPED: decompresses to more than 5242880 bytes");
  }

  @Test
  void aGzippedPageIsRead() throws IOException {
    server.on(
        "/a", gzipped(zipped(GOOD.replace("thép", "xi măng").getBytes(StandardCharsets.UTF_8))));
    crawl("/a");
    assertThat(state("/a")).startsWith("FETCHED");
  }

  @Test
  void brokenCompressionFails() {
    server.on(
        "/a", gzipped(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 99, 99, 99, 99, 99}));
    crawl("/a");
    assertThat(state("/a")).startsWith("FAILED: ");
  }

  @Test
  void redirectsInACircleEnd() {
    server.on("/a", redirect("/b")).on("/b", redirect("/c")).on("/c", redirect("/a"));
    crawl("/a");
    assertThat(state("/a")).startsWith("REDIRECTED");
    assertThat(state("/c")).startsWith("REDIRECTED");
    assertThat(server.asked()).doesNotHaveDuplicates();
  }

  @Test
  void aRedirectToItselfIsTrapped() {
    server.on("/a", redirect("/a"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("TRAPPED: redirects to itself");
    assertThat(times("/a")).isEqualTo(1);
  }

  @Test
  void atMostFiveRedirectsAreFollowed() {
    for (int i = 0; i < 10; i++) {
      server.on("/r" + i, redirect("/r" + (i + 1)));
    }
    crawl("/r0");
    assertThat(state("/r5")).isEqualTo("TRAPPED: more than 5 redirects");
    assertThat(server.asked()).doesNotContain("/r6");
  }

  @Test
  void aRedirectToAnotherSiteIsNotFollowed() throws IOException {
    try (RawServer other = new RawServer()) {
      server.on("/a", redirect(other.at("/x").toString()));
      crawl("/a");
      assertThat(state("/a")).startsWith("REDIRECTED: to another site: ");
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void aRedirectWithoutTargetFails() {
    server.on("/a", answer("302 Found", ""));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("FAILED: HTTP 302 without a usable Location");
  }

  @Test
  void longAddressesAndRepeatedPartsAreNeverAsked() {
    String longPath = "/" + "a".repeat(2000);
    crawl(longPath, "/x/y/x/y/x/y", "/q?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9");
    assertThat(state(longPath)).startsWith("TRAPPED: address of more than");
    assertThat(state("/x/y/x/y/x/y")).startsWith("TRAPPED: path part");
    assertThat(state("/q?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9"))
        .startsWith("TRAPPED: more than 8 parameters");
    assertThat(server.asked())
        .containsExactlyInAnyOrder("/robots.txt", "/", "/sitemap.xml", "/tot.html");
  }

  @Test
  void aCalendarEndsInBothDirections() {
    server.otherwise((s, out, path) -> {
      String[] parts = path.split("/");
      if (parts.length == 4 && parts[1].equals("lich")) {
        int month = Integer.parseInt(parts[2]) * 12 + Integer.parseInt(parts[3]) - 1;
        page(day(month - 1) + day(month + 1)).send(s, out, path);
      } else {
        answer("404 Not Found", "").send(s, out, path);
      }
    });
    crawl("/lich/2025/12");
    assertThat(server.asked().stream().filter(p -> p.startsWith("/lich/")))
        .hasSizeLessThanOrEqualTo(20);
    assertThat(state("/lich/2026/2")).isEqualTo("TRAPPED: calendar: a day in the future");
  }

  private static String day(int month) {
    return "<a href='/lich/" + month / 12 + "/" + (month % 12 + 1) + "'>tháng</a>";
  }

  @Test
  void aSectionWithoutEndIsCapped() {
    AtomicInteger next = new AtomicInteger();
    server.otherwise((s, out, path) -> {
      if (path.startsWith("/tin/")) {
        int n = next.addAndGet(2);
        page("<a href='/tin/bai-x" + n + "y'>1</a><a href='/tin/bai-x" + (n + 1) + "y'>2</a>")
            .send(s, out, path);
      } else {
        answer("404 Not Found", "").send(s, out, path);
      }
    });
    crawl("/tin/bai-dau");
    assertThat(server.asked().stream().filter(p -> p.startsWith("/tin/"))).hasSize(30);
  }

  @Test
  void numberedPagesWithoutEndAreCapped() {
    settings = settings.with("limit.pagination", "25");
    server.otherwise((s, out, path) -> {
      int n = path.startsWith("/muc?page=") ? Integer.parseInt(path.substring(10)) : 0;
      (n > 0 ? page("<a href='/muc?page=" + (n + 1) + "'>sau</a>") : answer("404 Not Found", ""))
          .send(s, out, path);
    });
    crawl("/muc?page=1");
    assertThat(server.asked().stream().filter(p -> p.startsWith("/muc"))).hasSize(25);
  }

  @Test
  void tooManyRequestsWaitsAsLongAsAsked() {
    AtomicInteger count = new AtomicInteger();
    List<Instant> times = new ArrayList<>();
    server.on(
        "/a",
        (s, out, p) -> {
          times.add(clock.instant());
          boolean first = count.getAndIncrement() == 0;
          (first ? answer("429 Too Many Requests\r\nRetry-After: 150", "") : page(GOOD))
              .send(s, out, p);
        });
    crawl("/a");
    assertThat(state("/a")).startsWith("FETCHED");
    assertThat(Duration.between(times.getFirst(), times.getLast()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(150));
  }

  @Test
  void unavailableWaitsUntilTheDateGiven() {
    AtomicInteger count = new AtomicInteger();
    Instant until = clock.instant().plusSeconds(120);
    List<Instant> times = new ArrayList<>();
    server.on(
        "/a",
        (s, out, p) -> {
          times.add(clock.instant());
          String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atZone(ZoneOffset.UTC));
          boolean first = count.getAndIncrement() == 0;
          (first ? answer("503 Service Unavailable\r\nRetry-After: " + date, "") : page(GOOD))
              .send(s, out, p);
        });
    crawl("/a");
    assertThat(state("/a")).startsWith("FETCHED");
    assertThat(times.getLast()).isAfterOrEqualTo(until);
  }

  @Test
  void aSiteThatIsAlwaysBusyIsLeftForTheNextRun() {
    server.on("/", answer("429 Too Many Requests\r\nRetry-After: 86400", ""));
    CrawlSummary summary = crawl(CrawlOptions.LOOPBACK);
    assertThat(summary.states()).containsEntry("queued", 1);
    assertThat(state("/")).isEqualTo("QUEUED: HTTP 429");
    int before = server.asked().size();
    crawl(CrawlOptions.LOOPBACK);
    assertThat(server.asked()).hasSize(before);
  }

  @Test
  void aServerErrorIsTriedAgainAndThenFails() {
    server.on("/a", answer("500 Internal Server Error", "lỗi"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("FAILED: HTTP 500");
    assertThat(times("/a")).isEqualTo(4);
  }

  @Test
  void resetConnectionsFailAfterAllAttempts() {
    server.on("/a", (s, out, p) -> s.setSoLinger(true, 0));
    crawl("/a");
    assertThat(state("/a")).startsWith("FAILED: ");
    assertThat(times("/a")).isEqualTo(4);
  }

  @Test
  void halfABodyIsNoPage() {
    server.on(
        "/a", (s, out, p) -> text(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>nửa"));
    crawl("/a");
    assertThat(state("/a")).startsWith("FAILED: body cut short");
  }

  @Test
  void halfAChunkedBodyIsNoPage() {
    server.on(
        "/a",
        (s, out, p) ->
            text(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n<p>nua"));
    crawl("/a");
    assertThat(state("/a")).startsWith("FAILED: body cut short in a chunk");
  }

  @Test
  void chunksThatAreNoneFail() {
    server.on(
        "/a",
        (s, out, p) ->
            text(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>\r\n"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("FAILED: bad chunk");
  }

  @Test
  void aChunkedPageIsRead() {
    server.on(
        "/a",
        (s, out, p) ->
            text(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "19;x=y\r\n<a href='/tu-chunk.html'>1\r\n4\r\n</a>\r\n0\r\nX-Trailer: 1\r\n\r\n"));
    crawl("/a");
    assertThat(state("/tu-chunk.html")).startsWith("GONE");
  }

  @Test
  void aBodyLongerThanItsLengthIsReadToItsLength() {
    server.on(
        "/a",
        (s, out, p) ->
            text(
                out,
                "HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n<a href='/in.html'>a</a>   <a href='/out.html'>b</a>"));
    crawl("/a");
    assertThat(state("/in.html")).startsWith("GONE");
    assertThat(state("/out.html")).isEmpty();
  }

  @Test
  void twoLengthsThatDifferFail() {
    server.on(
        "/a",
        (s, out, p) ->
            text(out, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n<p>xy"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("FAILED: two Content-Length that differ");
  }

  @Test
  void whatIsNoHttpFails() {
    server.on("/a", (s, out, p) -> text(out, "SSH-2.0-OpenSSH_9.6\r\n\r\n"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("FAILED: not an HTTP answer");
  }

  @Test
  void notModifiedWithoutBeingAskedFails() {
    server.on("/a", (s, out, p) -> text(out, "HTTP/1.1 304 Not Modified\r\n\r\n"));
    crawl("/a");
    assertThat(state("/a")).startsWith("FAILED: HTTP 304");
  }

  @Test
  void lyingCharsetsDoNotStopTheCrawl() {
    server
        .on("/a", answer("200 OK\r\nContent-Type: text/html; charset=klingon", GOOD))
        .on(
            "/b",
            answer(
                "200 OK\r\nContent-Type: text/html; charset=utf-16", GOOD.replace("thép", "than")))
        .on(
            "/c",
            answer("200 OK\r\nContent-Type: text/html; charset=\"", GOOD.replace("thép", "điện")));
    crawl("/a", "/b", "/c");
    assertThat(List.of(state("/a"), state("/b"), state("/c"))).containsOnly("FETCHED: ");
  }

  @Test
  void anImageBehindAPageAddressIsNotRead() {
    server.on(
        "/a",
        (s, out, p) -> endless(out, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", "png"));
    crawl("/a");
    assertThat(state("/a")).isEqualTo("NOT_ARTICLE: image/png");
  }

  @Test
  void refusalIsFinal() {
    server.on("/a", answer("403 Forbidden", "")).on("/b", answer("401 Unauthorized", ""));
    crawl("/a", "/b");
    assertThat(state("/a")).isEqualTo("BLOCKED: HTTP 403");
    assertThat(state("/b")).isEqualTo("BLOCKED: HTTP 401");
    assertThat(times("/a")).isEqualTo(1);
  }

  @Test
  void aHostThatRefusesEverythingIsLeftAlone() {
    String[] paths = new String[30];
    for (int i = 0; i < 30; i++) {
      paths[i] = "/cam" + i;
      server.on(paths[i], answer("403 Forbidden", ""));
    }
    server.on("/", page("<a href='" + String.join("'>x</a><a href='", paths) + "'>x</a>"));
    crawl(CrawlOptions.LOOPBACK);
    assertThat(server.asked().stream().filter(p -> p.startsWith("/cam"))).hasSize(8);
  }

  @Test
  void robotsOfTenMegabytesIsReadInPart() {
    String robots = "User-agent: *\nDisallow: /cam/\n" + "# dài dòng dài dòng\n".repeat(600_000);
    server.on(
        "/robots.txt",
        (s, out, p) -> answer("200 OK\r\nContent-Type: text/plain", robots).send(s, out, p));
    server.on("/cam/1", page(GOOD));
    crawl("/cam/1");
    assertThat(state("/cam/1")).isEqualTo("BLOCKED: robots.txt");
    assertThat(server.asked()).doesNotContain("/cam/1");
  }

  @Test
  void whileRobotsDripsNothingElseIsAsked() {
    server.on(
        "/robots.txt",
        (s, out, p) -> {
          text(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
          for (int i = 0; i < 100; i++) {
            text(out, "#");
            Thread.sleep(50);
          }
        });
    CrawlSummary summary = crawl(CrawlOptions.LOOPBACK);
    assertThat(server.asked()).isNotEmpty().allMatch("/robots.txt"::equals);
    assertThat(summary.states()).containsEntry("queued", 1);
  }

  @Test
  void whileRobotsIsAServerErrorTheHostRestsLongerAndLonger() {
    List<Instant> times = new ArrayList<>();
    server.on(
        "/robots.txt",
        (s, out, p) -> {
          times.add(clock.instant());
          answer("500 Internal Server Error", "lỗi").send(s, out, p);
        });
    CrawlSummary summary = crawl(CrawlOptions.LOOPBACK);
    assertThat(server.asked()).allMatch("/robots.txt"::equals);
    assertThat(summary.states()).containsEntry("queued", 1);
    assertThat(times).hasSizeBetween(3, 6);
    assertThat(Duration.between(times.get(1), times.get(2)))
        .isGreaterThan(Duration.between(times.get(0), times.get(1)));
  }

  @Test
  void whileRobotsCannotBeHadNothingIsAsked() {
    server.on("/robots.txt", answer("503 Service Unavailable", ""));
    server.on("/", page(GOOD));
    CrawlSummary summary = crawl(CrawlOptions.LOOPBACK);
    assertThat(server.asked()).allMatch("/robots.txt"::equals);
    assertThat(summary.states()).containsEntry("queued", 1);
    assertThat(state("/")).startsWith("QUEUED: robots.txt: HTTP 503");
  }

  @Test
  void robotsThatIsRefusedAllowsEverything() {
    server.on("/robots.txt", answer("403 Forbidden", ""));
    crawl();
  }

  @Test
  void robotsIsFollowedThroughRedirects() {
    server
        .on("/robots.txt", redirect("/that.txt"))
        .on(
            "/that.txt",
            answer("200 OK\r\nContent-Type: text/plain", "User-agent: *\nDisallow: /cam\n"));
    crawl("/cam");
    assertThat(state("/cam")).isEqualTo("BLOCKED: robots.txt");
  }

  @Test
  void theTargetOfARedirectIsUnderRobotsToo() {
    server.on(
        "/robots.txt",
        answer("200 OK\r\nContent-Type: text/plain", "User-agent: *\nDisallow: /cam\n"));
    server.on("/a", redirect("/cam"));
    crawl("/a");
    assertThat(state("/cam")).isEqualTo("BLOCKED: robots.txt");
    assertThat(server.asked()).doesNotContain("/cam");
  }

  @Test
  void aSitemapOfAMillionAddressesIsReadInPart() {
    settings = settings.with("limit.time", "PT20S").with("limit.section", "200000");
    server.on("/", page("<a href='/tot.html'>tốt</a>"));
    server.on(
        "/sitemap.xml",
        (s, out, p) -> {
          text(out, "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<urlset>");
          for (int i = 0; i < 1_000_000; i++) {
            text(out, "<url><loc>" + server.at("/bai-" + i + ".html") + "</loc></url>\n");
          }
        });
    CrawlSummary summary = crawl(new CrawlOptions(null, 4, Duration.ZERO, false, false, true));
    assertThat(state("/sitemap.xml")).startsWith("FETCHED");
    assertThat(summary.states().get("queued")).isBetween(49_000, 50_000);
    assertThat(summary.states().values().stream().mapToInt(n -> n).sum())
        .isGreaterThanOrEqualTo(50_000);
  }

  @Test
  void aSitemapIndexThatNamesItselfEnds() {
    server.on(
        "/sitemap.xml",
        answer(
            "200 OK\r\nContent-Type: application/xml",
            "<sitemapindex><sitemap><loc>"
                + server.at("/sitemap.xml")
                + "</loc></sitemap><sitemap><loc>"
                + server.at("/s2.xml")
                + "</loc></sitemap></sitemapindex>"));
    server.on(
        "/s2.xml",
        answer(
            "200 OK\r\nContent-Type: application/xml",
            "<urlset><url><loc>" + server.at("/tu-sitemap.html") + "</loc>"));
    crawl();
    assertThat(times("/sitemap.xml")).isEqualTo(1);
    assertThat(state("/tu-sitemap.html")).isEmpty();
  }

  @Test
  void sitemapsThatNameEverMoreSitemapsAreCapped() {
    settings = settings.with("limit.sitemaps", "25");
    server.otherwise((s, out, path) -> {
      boolean map = path.startsWith("/s") && path.endsWith(".xml");
      String next = path.replace(".xml", "");
      String more =
          "<sitemap><loc>"
              + server.at(next + "0.xml")
              + "</loc></sitemap><sitemap><loc>"
              + server.at(next + "1.xml")
              + "</loc></sitemap>";
      (map
              ? answer(
                  "200 OK\r\nContent-Type: application/xml",
                  "<sitemapindex>" + more + "</sitemapindex>")
              : answer("404 Not Found", ""))
          .send(s, out, path);
    });
    crawl();
    assertThat(server.asked().stream().filter(p -> p.startsWith("/s"))).hasSize(25);
  }

  @Test
  void anExternalEntityInASitemapIsNotFetched() {
    server.on(
        "/sitemap.xml",
        answer(
            "200 OK\r\nContent-Type: application/xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM '"
                + server.at("/secret")
                + "'>]><urlset><url><loc>&e;</loc></url></urlset>"));
    crawl();
    assertThat(server.asked()).doesNotContain("/secret");
  }

  @Test
  void aPageOfNothingButNestingIsParsedWithinItsBudget() {
    server.on("/a", page("<div>".repeat(400_000)));
    crawl("/a");
    assertThat(state("/a")).startsWith("NOT_ARTICLE");
  }

  @Test
  void everyAddressIsAccountedFor() {
    server
        .on("/a", answer("403 Forbidden", ""))
        .on("/b", redirect("/c"))
        .on("/c", (s, out, p) -> endless(out, "HTTP/1.1 200 OK\r\n", "X: 1\r\n"))
        .on("/d", (s, out, p) -> s.setSoLinger(true, 0));
    Map<String, Integer> states = crawl("/a", "/b", "/d", "/e").states();
    assertThat(states)
        .containsEntry("blocked", 1)
        .containsEntry("redirected", 1)
        .containsEntry("trapped", 1)
        .containsEntry("failed", 1)
        .containsEntry("gone", 2)
        .doesNotContainKey("queued");
  }

  private static RawServer.Answer redirect(String to) {
    return answer("302 Found\r\nLocation: " + to, "");
  }

  private static RawServer.Answer gzipped(byte[] body) {
    return (s, out, p) -> {
      text(
          out,
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nContent-Length: "
              + body.length
              + "\r\n\r\n");
      out.write(body);
    };
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void endless(java.io.OutputStream out, String start, String piece)
      throws IOException {
    text(out, start);
    String pieces = piece.repeat(200);
    while (true) {
      text(out, pieces);
    }
  }
}
