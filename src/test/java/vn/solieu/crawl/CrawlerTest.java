package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.Finding;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.SiteServer;
import vn.solieu.store.Archive;

/** The bundled newspaper crawled from a loopback server, on a clock that the waits move. */
class CrawlerTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
  private final List<CrawledPage> told = new ArrayList<>();
  private SiteServer server;
  private Archive archive;

  @BeforeEach
  void start() throws Exception {
    server = SiteServer.start(Path.of("corpus/site"));
    archive = Archive.create(folder.resolve("archive"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private CrawlSummary crawl(CrawlOptions options) {
    return new Crawler(archive, FINDER, FetchSettings.shipped(), clock, clock)
        .run(List.of(Source.of(server.start())), options, told::add, p -> {});
  }

  private List<String> asked() {
    return server.log().stream().map(SiteServer.Hit::path).toList();
  }

  @Test
  void theWholePaperIsFoundAndNothingForbiddenIsAsked() {
    CrawlSummary summary = crawl(CrawlOptions.LOOPBACK);
    System.out.println(summary);
    assertThat(asked()).doesNotHaveDuplicates();
    assertThat(asked()).noneMatch(path -> path.startsWith("/noi-bo/"));
    assertThat(asked()).noneMatch(path -> path.contains("utm_"));
    assertThat(asked())
        .contains(
            "/robots.txt",
            "/sitemaps/tin-moi.xml",
            "/rss/home.rss",
            "/nong-nghiep/trang-3.html",
            "/du-lich/du-lich-quang-ninh-2018-vuot-12-trieu-luot-a1023.html",
            "/nong-nghiep/thai-binh-lua-nam-2019-giu-moc-trieu-tan-a1049.html",
            "/dau-tu/nghe-an-fdi-nam-2024-a1192-trang-2.html");
    Set<String> articles = new TreeSet<>();
    for (CrawledPage page : told) {
      if (page.finding() instanceof Finding.Found) {
        articles.add(page.url().getPath());
      }
    }
    assertThat(articles).hasSizeGreaterThanOrEqualTo(65);
    assertThat(summary.states())
        .containsKeys("redirected", "gone", "blocked")
        .doesNotContainKey("queued");
    assertThat(server.log()).allMatch(hit -> hit.userAgent().startsWith("SolieuBot/"));
  }

  @Test
  void aSecondRunAsksForNothingUntilItIsTime() {
    crawl(CrawlOptions.LOOPBACK);
    int before = server.log().size();
    told.clear();
    CrawlSummary again = crawl(CrawlOptions.LOOPBACK);
    assertThat(server.log()).hasSize(before);
    assertThat(again.exchanges()).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void refreshAsksForListingsConditionally() {
    crawl(CrawlOptions.LOOPBACK);
    int before = server.log().size();
    told.clear();
    CrawlOptions refresh =
        new CrawlOptions(null, Integer.MAX_VALUE, Duration.ZERO, true, false, true);
    crawl(refresh);
    List<SiteServer.Hit> more = server.log().subList(before, server.log().size());
    assertThat(more).isNotEmpty().allMatch(hit -> hit.status() == 304);
    assertThat(told).isEmpty();
  }

  @Test
  void onlySoManyPagesAreAsked() {
    crawl(new CrawlOptions(null, 7, Duration.ZERO, false, false, true));
    assertThat(asked().stream().filter(p -> p.endsWith(".html") || p.endsWith("/")))
        .hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void withoutAllowPrivateTheLoopbackAddressIsRefused() {
    CrawlSummary summary = crawl(CrawlOptions.DEFAULT);
    assertThat(server.log()).isEmpty();
    assertThat(summary.states()).containsEntry("blocked", 1);
  }
}
