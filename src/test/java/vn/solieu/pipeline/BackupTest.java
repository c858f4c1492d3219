package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.answer;
import static vn.solieu.crawl.RawServer.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.MovedClock;
import vn.solieu.crawl.RawServer;
import vn.solieu.crawl.Source;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.index.StoredArticle;
import vn.solieu.store.Archive;

/** A backup made while a crawl runs is a whole archive, and a crawl goes on from it. */
class BackupTest {
  private static final int ARTICLES = 30;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
  private final List<String> problems = new ArrayList<>();

  /** Article's number → backup to make while it is being sent. */
  private final Map<Integer, Path> moments = new ConcurrentHashMap<>();

  @TempDir Path folder;
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    // each article links to the next: a backup's frontier knows less than the end's
    server.on("/", page("<a href='/bai-0.html'>bài</a>"));
    server.otherwise((s, out, path) -> {
      boolean article = path.matches("/bai-\\d+(-trang-2)?\\.html");
      if (article) {
        int number = Integer.parseInt(path.replaceAll("-trang-2|\\D", ""));
        Path target = moments.remove(number);
        if (target != null) {
          new ArchiveJobs(folder.resolve("a"), clock, problems::add).backup(target);
        }
        page(article(path, number)).send(s, out, path);
      } else {
        answer("404 Not Found", "").send(s, out, path);
      }
    });
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static String article(String path, int number) {
    boolean second = path.contains("trang-2");
    String next =
        number % 10 == 5 && !second
            ? "<a rel=next href='" + path.replace(".html", "-trang-2.html") + "'>2</a>"
            : number + 1 < ARTICLES ? "<a href='/bai-" + (number + 1) + ".html'>sau</a>" : "";
    return """
    <html lang="vi"><head><title>Thép nhà máy số %1$d</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-01-04T08:00:00+07:00"></head><body><article>
    <h1>Thép nhà máy số %1$d</h1><p>Chín tháng, nhà máy số %1$d làm ra %1$d,5 nghìn tấn thép%2$s, tăng 8%% so với cùng kỳ
    năm trước. Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá phôi giảm nhẹ giúp chi phí sản
    xuất thấp hơn.</p>%3$s</article></body></html>
    """
        .formatted(number, second ? " cán nguội" : "", next);
  }

  private void crawl(Path archive) {
    new CrawlJob(archive, FetchSettings.shipped(), clock, clock, problems::add)
        .run(List.of(Source.of(server.base())), CrawlOptions.LOOPBACK, p -> {});
  }

  private ArchiveJobs.Proof verify(Path archive) {
    return new ArchiveJobs(archive, clock, problems::add).verify();
  }

  /** Address → text. */
  private static Map<String, String> articles(Path archive) throws IOException {
    Map<String, String> articles = new TreeMap<>();
    for (StoredArticle article : IndexState.of(archive).articles().values()) {
      articles.put(String.valueOf(article.url()), article.text());
    }
    return articles;
  }

  @Test
  void eachBackupOfARunningCrawlIsWholeAndACrawlGoesOnFromIt() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      copies.add(folder.resolve("copy" + i));
      moments.put(3 + 8 * i, copies.get(i));
    }
    crawl(folder.resolve("a"));
    assertThat(problems).isEmpty();
    Map<String, String> whole = articles(folder.resolve("a"));
    assertThat(whole.keySet()).hasSize(ARTICLES);
    int before = 0;
    for (Path copy : copies) {
      assertThat(verify(copy).problems()).as("%s", problems).isZero();
      int held = articles(copy).size();
      assertThat(held).isBetween(before + 1, ARTICLES - 1);
      before = held;
      crawl(copy);
      assertThat(articles(copy)).containsExactlyEntriesOf(whole);
      assertThat(verify(copy).whole()).isTrue();
    }
  }

  @Test
  void aRecordThatIsBeingWrittenIsLeftOut() throws IOException {
    crawl(folder.resolve("a"));
    Path warc = Archive.open(folder.resolve("a")).warcFiles().getLast();
    long length = Files.size(warc);
    byte[] bytes = Files.readAllBytes(warc);
    Files.write(warc, java.util.Arrays.copyOf(bytes, 100), StandardOpenOption.APPEND);
    Path copy = folder.resolve("copy");
    new ArchiveJobs(folder.resolve("a"), clock, problems::add).backup(copy);
    assertThat(verify(copy).whole()).as("%s", problems).isTrue();
    assertThat(Files.size(Archive.open(copy).warcFiles().getLast())).isEqualTo(length);
    assertThat(verify(folder.resolve("a")).whole()).isFalse();
  }
}
