package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
import vn.solieu.store.ArchiveVerifier;
import vn.solieu.store.WarcReader;
import vn.solieu.store.WarcStore;

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

  private void flip(Path file, long at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(~old);
    }
  }

  @Test
  void everyFlippedByteOfAWarcFileIsNamed() throws IOException {
    Archive archive = Archive.open(folder);
    Path file = archive.warcFiles().getFirst();
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      long at = random.nextLong(Files.size(file));
      flip(file, at);
      List<String> named = new ArrayList<>();
      new ArchiveVerifier(archive, named::add).verify(List.of());
      WarcReader.each(archive, page -> {}, broken -> {}); // a rebuild steps over it
      assertThat(named).as("byte %d", at).isNotEmpty();
      flip(file, at);
    }
    assertThat(verify().whole()).isTrue();
  }

  @Test
  void aWarcFileCutShortOrLostIsNamedWithEachPageThatWentWithIt() throws IOException {
    Path file = Archive.open(folder).warcFiles().getFirst();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    verify();
    assertThat(problems).anyMatch(l -> l.contains("the end is torn"));
    assertThat(problems).anyMatch(l -> l.contains(url) && l.contains("no record there"));
    Files.delete(file);
    verify();
    assertThat(problems).anyMatch(l -> l.contains(url) && l.contains("no record there"));
    assertThat(problems).anyMatch(l -> l.contains(url) && l.contains("nothing kept gives it"));
  }

  @Test
  void aFileOfTheIndexThatIsLostOrDamagedIsNamed() throws IOException {
    Path data;
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    for (int part = 1; part < 8; part++) {
      flip(data, Files.size(data) * part / 8);
      verify();
      assertThat(problems)
          .singleElement()
          .asString()
          .startsWith("index: ")
          .contains(".cfs", "solieu rebuild");
      flip(data, Files.size(data) * part / 8);
    }
    Files.delete(data);
    verify();
    assertThat(problems).singleElement().asString().contains("index cannot be read");
    Files.writeString(folder.resolve("index").resolve("continuations.tsv"), "a\tb\tc\t1\td\n");
    verify();
    assertThat(problems).anyMatch(l -> l.startsWith("index/continuations.tsv: is not what"));
  }

  @Test
  void aRowOfTheFrontierThatCannotBeIsNamed() throws SQLException {
    sql("UPDATE address SET record = '<urn:uuid:0>' WHERE url LIKE '%/bai.html'");
    verify();
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("the frontier says record <urn:uuid:0>");
    sql("UPDATE address SET file = NULL, position = NULL WHERE url LIKE '%/bai.html'");
    verify();
    assertThat(problems)
        .containsExactly("frontier.db: " + url + ": kept, but it does not say where");
    sql("UPDATE address SET state = 'LOST' WHERE url LIKE '%/bai.html'");
    verify();
    assertThat(problems).containsExactly("frontier.db: " + url + ": unknown state LOST");
  }

  @Test
  void aFrontierThatIsLostOrNoDatabaseIsNamed() throws IOException {
    Path frontier = folder.resolve("frontier.db");
    byte[] whole = Files.readAllBytes(frontier);
    byte[] zeros = whole.clone();
    Arrays.fill(zeros, 4096, zeros.length, (byte) 0);
    Files.write(frontier, zeros);
    verify();
    assertThat(problems).anyMatch(l -> l.startsWith("frontier.db: "));
    Files.writeString(frontier, "không phải cơ sở dữ liệu");
    verify();
    assertThat(problems).singleElement().asString().startsWith("frontier.db: cannot be read");
    Files.delete(frontier);
    verify();
    assertThat(problems)
        .containsExactly("frontier.db: is not there, but 3 pages were asked for and kept");
  }

  @Test
  void decisionsThatCannotBeReadAreNamed() throws IOException {
    Files.writeString(folder.resolve("decisions.tsv"), "f1\tperhaps\t\tai\t\tvì sao\n");
    verify();
    assertThat(problems).singleElement().asString().contains("decisions.tsv: row 1 is no decision");
    Files.write(folder.resolve("decisions.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 10});
    Files.writeString(folder.resolve("removals.tsv"), "một ô\n");
    verify();
    assertThat(problems)
        .hasSize(2)
        .anyMatch(l -> l.endsWith("decisions.tsv: cannot be read: is no UTF-8 text"))
        .anyMatch(l -> l.contains("removals.tsv: row 1 is no removal"));
  }

  @Test
  void aDamageInTheMiddleLosesItsRecordAndNoOther() throws IOException {
    Archive archive = Archive.open(folder);
    Path file = archive.warcFiles().getFirst();
    long size = Files.size(file);
    List<String> before = kept(archive);
    for (int part = 1; part < 6; part++) {
      flip(file, size * part / 6);
      List<String> lost = new ArrayList<>(before);
      lost.removeAll(kept(archive));
      assertThat(lost).hasSizeLessThanOrEqualTo(1);
      WarcStore.open(archive, clock).close();
      assertThat(Files.size(file)).isEqualTo(size); // what lies behind it is no torn end
      assertThat(verify().whole()).isFalse();
      flip(file, size * part / 6);
    }
  }

  private static List<String> kept(Archive archive) {
    List<String> urls = new ArrayList<>();
    WarcReader.each(
        archive, page -> urls.add(page.url() + "@" + page.record().offset()), broken -> {});
    return urls;
  }
}
