package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.MovedClock;
import vn.solieu.crawl.RawServer;
import vn.solieu.crawl.Source;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Ids;
import vn.solieu.store.Archive;

/** What {@code solieu verify} proves and names: records, frontier and index agree. */
class ArchiveProofTest {
  private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
  private final List<String> problems = new ArrayList<>();
  @TempDir Path folder;
  private String url = "";

  @BeforeEach
  void crawl() throws IOException {
    try (RawServer server = new RawServer()) {
      server.on("/", page("<a href='/bai.html'>bài</a>"));
      server.on(
          "/bai.html",
          page(
              """
              <html lang="vi"><head><title>Thép tăng</title><meta property="og:type" content="article">
              <meta property="article:published_time" content="2026-01-05T08:00:00+07:00"></head>
              <body><article><h1>Thép tăng</h1><p>Chín tháng, sản lượng thép của tỉnh đạt 1,2 triệu tấn, tăng 8%
              so với cùng kỳ năm trước. Theo Sở Công Thương, nhiều doanh nghiệp đã có đơn hàng đến hết năm; giá
              phôi giảm nhẹ giúp chi phí sản xuất thấp hơn.</p></article></body></html>
              """));
      url = server.at("/bai.html").toString();
      new CrawlJob(folder, FetchSettings.shipped(), clock, clock, problems::add)
          .run(List.of(Source.of(server.base())), CrawlOptions.LOOPBACK, p -> {});
    }
  }

  private ArchiveJobs.Proof verify() {
    problems.clear();
    return new ArchiveJobs(folder, clock, problems::add).verify();
  }

  private void sql(String statement) throws SQLException {
    try (Connection frontier =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("frontier.db"));
        Statement s = frontier.createStatement()) {
      s.executeUpdate(statement);
    }
  }

  @Test
  void aCrawledArchiveIsWhole() throws IOException {
    ArchiveJobs.Proof proof = verify();
    assertThat(problems).isEmpty();
    assertThat(proof.whole()).isTrue();
    assertThat(proof.articles()).isEqualTo(1);
    assertThat(proof.claims()).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("index.proof"))).isFalse();
  }

  @Test
  void anArticleTheIndexLacksIsNamed() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder.resolve("index"))) {
      index.delete(Ids.article(url));
      index.commit();
    }
    assertThat(verify().whole()).isFalse();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains(url, "not in the index", "solieu rebuild");
  }

  @Test
  void anIndexThatIsNotThereIsNamed() throws IOException {
    Folders.delete(folder.resolve("index"));
    assertThat(verify().whole()).isFalse();
    assertThat(problems).containsExactly("index: is not there; run solieu rebuild");
  }

  @Test
  void aRemovedArticleStillInTheIndexIsNamed() {
    Archive.open(folder).removals().append(List.of(url, "2026-01-06T00:00:00Z", "yêu cầu"));
    assertThat(verify().whole()).isFalse();
    assertThat(problems).singleElement().asString().contains(url, "was removed");
    new ArchiveJobs(folder, clock, problems::add).rebuild(d -> {});
    assertThat(verify().whole()).isTrue();
  }

  @Test
  void anAddressTheFrontierLostIsNamed() throws SQLException {
    sql("DELETE FROM address WHERE url LIKE '%/bai.html'");
    assertThat(verify().whole()).isFalse();
    assertThat(problems).singleElement().asString().contains(url, "the frontier does not know");
  }

  @Test
  void aPageTheFrontierDatesElsewhereIsNamed() throws SQLException {
    sql("UPDATE address SET digest = 'x' WHERE url LIKE '%/bai.html'");
    assertThat(verify().whole()).isFalse();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains(url, "not the page the frontier knows");
  }

  @Test
  void aDamagedRecordIsNamed() throws IOException {
    Path file = Archive.open(folder).warcFiles().getFirst();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() - 200);
      bytes.write(~bytes.read());
    }
    assertThat(verify().whole()).isFalse();
    assertThat(problems).anyMatch(line -> line.startsWith(String.valueOf(file.getFileName())));
  }
}
