package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.answer;
import static vn.solieu.crawl.RawServer.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;

/** When pages are asked for again, and what a changed one becomes. */
class RevisitTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final Instant START = Instant.parse("2026-01-05T02:00:00Z");

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(START);
  private final List<CrawledPage> told = new ArrayList<>();
  private final AtomicReference<String> tons = new AtomicReference<>("1,2");
  private final AtomicReference<String> around = new AtomicReference<>("");
  private RawServer server;
  private Archive archive;
  private String day = "2026-01-05";

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    archive = Archive.create(folder.resolve("archive"));
    server.on("/", page("<a href='/bai.html'>bài</a>"));
    server.on("/bai.html", (s, out, p) -> page(article()).send(s, out, p));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String article() {
    return """
    <html><head><title>Thép tăng</title><meta property="article:published_time" content="%sT08:00:00+07:00"></head>
    <body><p>%s</p><article><h1>Thép tăng</h1>
    <p>Chín tháng, sản lượng thép của tỉnh đạt %s triệu tấn, tăng 8%% so với cùng kỳ năm trước và bằng 78%% kế hoạch
    cả năm. Riêng quý ba, các nhà máy trên địa bàn làm ra hơn 420 nghìn tấn.</p>
    <p>Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm nhẹ giúp chi phí sản xuất
    thấp hơn, trong khi nhu cầu của các công trình giao thông vẫn cao.</p></article></body></html>
    """
        .formatted(day, around.get(), tons.get());
  }

  private void crawl() {
    PageListener listener =
        page -> {
          if (page.url().getPath().equals("/bai.html")) {
            told.add(page);
          }
        };
    crawl(listener);
  }

  private CrawlSummary crawl(PageListener listener) {
    return new Crawler(archive, FINDER, FetchSettings.shipped(), clock, clock)
        .run(List.of(Source.of(server.base())), CrawlOptions.LOOPBACK, listener, p -> {});
  }

  private int times() {
    return Collections.frequency(server.asked(), "/bai.html");
  }

  private List<StoredPage.Kind> kinds() {
    List<StoredPage.Kind> kinds = new ArrayList<>();
    WarcReader.each(
        archive,
        page -> {
          if (URI.create(page.url()).getPath().equals("/bai.html")) {
            kinds.add(page.kind());
          }
        },
        broken -> {});
    return kinds;
  }

  @Test
  void aYoungArticleIsAskedForAgainAfterAnHourADayAndAWeekThenNever() {
    crawl();
    List<Integer> counts = new ArrayList<>();
    for (Duration later :
        List.of(
            Duration.ofMinutes(50),
            Duration.ofMinutes(70),
            Duration.ofHours(25),
            Duration.ofDays(8),
            Duration.ofDays(100))) {
      clock.sleep(Duration.between(clock.instant(), START.plus(later)));
      crawl();
      counts.add(times());
    }
    assertThat(counts).containsExactly(1, 2, 3, 4, 4);
    assertThat(told).hasSize(1);
    assertThat(kinds())
        .containsExactly(
            StoredPage.Kind.RESPONSE,
            StoredPage.Kind.REVISIT,
            StoredPage.Kind.REVISIT,
            StoredPage.Kind.REVISIT);
  }

  @Test
  void anOldArticleIsNeverAskedForAgain() {
    day = "2019-10-10";
    crawl();
    clock.sleep(Duration.ofDays(2));
    crawl();
    assertThat(times()).isEqualTo(1);
  }

  @Test
  void aChangedArticleIsANewVersion() {
    crawl();
    tons.set("1,3");
    clock.sleep(Duration.ofMinutes(70));
    crawl();
    assertThat(told).extracting(CrawledPage::changed).containsExactly(false, true);
    assertThat(kinds()).containsExactly(StoredPage.Kind.RESPONSE, StoredPage.Kind.RESPONSE);
  }

  @Test
  void aPageThatChangedOnlyAroundItsArticleIsKeptButNoNewVersion() {
    crawl();
    around.set("1.024 lượt xem");
    clock.sleep(Duration.ofMinutes(70));
    crawl();
    assertThat(told).hasSize(1);
    assertThat(kinds()).containsExactly(StoredPage.Kind.RESPONSE, StoredPage.Kind.RESPONSE);
  }

  @Test
  void aRevisitIsAConditionalGet() {
    List<Integer> sizes = new ArrayList<>();
    server.on(
        "/bai.html",
        (s, out, p) -> {
          sizes.add(1);
          boolean again = sizes.size() > 1;
          (again
                  ? answer("304 Not Modified", "")
                  : answer(
                      "200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: \"v1\"",
                      article()))
              .send(s, out, p);
        });
    crawl();
    clock.sleep(Duration.ofMinutes(70));
    crawl();
    assertThat(kinds()).containsExactly(StoredPage.Kind.RESPONSE, StoredPage.Kind.REVISIT);
    assertThat(told).hasSize(1);
  }

  @Test
  void aListenerThatFailsIsToldAgainByTheNextRun() {
    crawl(page -> {
      throw new IllegalStateException("chỉ mục đầy");
    });
    assertThat(kinds()).hasSize(1);
    crawl();
    assertThat(told).hasSize(1);
    assertThat(times()).isEqualTo(1);
    told.clear();
    crawl();
    assertThat(told).isEmpty();
  }

  @Test
  void listingsAreAskedFasterWhileTheyChangeAndSlowerWhileNot() {
    Revisits revisits = new Revisits(FetchSettings.shipped());
    Duration first = revisits.listing(Duration.ZERO, true);
    assertThat(first).isEqualTo(Duration.ofHours(1));
    assertThat(revisits.listing(first, true)).isEqualTo(Duration.ofMinutes(30));
    assertThat(revisits.listing(first, false)).isEqualTo(Duration.ofMinutes(90));
    assertThat(revisits.listing(Duration.ofMinutes(16), true)).isEqualTo(Duration.ofMinutes(15));
    assertThat(revisits.listing(Duration.ofHours(40), false)).isEqualTo(Duration.ofDays(2));
  }
}
