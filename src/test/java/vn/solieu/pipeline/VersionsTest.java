package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.solieu.crawl.RawServer.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Panel;
import vn.solieu.compare.Pick;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.MovedClock;
import vn.solieu.crawl.RawServer;
import vn.solieu.crawl.Source;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.figure.stance.Role;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.DecidedFigures;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.search.FigureHit;
import vn.solieu.search.Filter;
import vn.solieu.search.JoinedRow;
import vn.solieu.search.LevelJoiner;
import vn.solieu.search.Paging;

/** What becomes of an article that changes, and of one that runs over several pages. */
class VersionsTest {
  private final MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  @TempDir Path folder;
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    server.otherwise((s, out, path) -> page(bodies.getOrDefault(path, "")).send(s, out, path));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void article(String path, String body, String foot) {
    bodies.put(
        path,
        """
        <html lang="vi"><head><title>Thép chín tháng</title><meta property="og:type" content="article">
        <meta property="article:published_time" content="2026-01-05T08:00:00+07:00"></head>
        <body><article><h1>Thép chín tháng</h1>%s</article>%s</body></html>
        """
            .formatted(body, foot));
  }

  private static String paragraph(String start) {
    return "<p>"
        + start
        + " Theo Sở Công Thương, nhiều doanh nghiệp trên địa bàn đã có đơn hàng đến hết năm; giá phôi"
        + " giảm nhẹ giúp chi phí sản xuất thấp hơn, trong khi nhu cầu của các công trình vẫn cao.</p>";
  }

  private void crawl() {
    new CrawlJob(folder, FetchSettings.shipped(), clock, clock, problems::add)
        .run(List.of(Source.of(server.base())), CrawlOptions.LOOPBACK, p -> {});
    assertThat(problems).isEmpty();
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    try (EmbeddedBackend backend = new EmbeddedBackend(ArchiveIndex.read(folder.resolve("index")));
        Stream<StoredFigure> all = backend.figures(Filter.all())) {
      all.forEach(f -> versions.put(f.figure().quote(), f.versions()));
    }
    return versions;
  }

  private void aRebuildChangesNothing() {
    IndexState before = IndexState.of(folder);
    List<String> differences = new ArrayList<>();
    new ArchiveJobs(folder, clock, problems::add).rebuild(differences::add);
    assertThat(differences).isEmpty();
    assertThat(IndexState.of(folder)).isEqualTo(before);
    assertThat(problems).isEmpty();
  }

  @Test
  void figuresSayInWhichVersionsOfTheirArticleTheyStand() {
    bodies.put("/", "<a href='/bai.html'>bài</a>");
    article(
        "/bai.html", paragraph("Sản lượng thép đạt 1,2 triệu tấn, tăng 8% so với cùng kỳ."), "");
    crawl();
    assertThat(versions()).containsEntry("8%", "1").containsEntry("1,2 triệu tấn", "1");
    article(
        "/bai.html", paragraph("Sản lượng thép đạt 1,3 triệu tấn, tăng 8% so với cùng kỳ."), "");
    clock.sleep(Duration.ofMinutes(70));
    crawl();
    assertThat(versions())
        .containsEntry("8%", "1-2")
        .containsEntry("1,3 triệu tấn", "2")
        .doesNotContainKey("1,2 triệu tấn");
    aRebuildChangesNothing();
  }

  @Test
  void theArchiveAsItWasHasTheVersionThatStoodThere() {
    bodies.put("/", "<a href='/bai.html'>bài</a>");
    String first =
        "Sản lượng thép năm 2025 của tỉnh Hưng Yên đạt 1,2 triệu tấn, tăng 8% so với năm 2024.";
    article("/bai.html", paragraph(first), "");
    clock.sleep(Duration.ofDays(2));
    crawl();
    for (int days : List.of(3, 30)) {
      clock.sleep(Duration.ofDays(days));
      article("/bai.html", paragraph(first.replace("1,2", days == 3 ? "1,3" : "1,4")), "");
      crawl();
    }
    List<String> days =
        List.of("2026-01-04", "2026-01-05", "2026-01-09", "2026-01-10", "2026-02-08", "2026-02-09");
    String[] levels = {"", "1,2", "1,2", "1,3", "1,3", "1,4"};
    assertThat(days.stream().map(this::steel)).containsExactly(levels);
    aRebuildChangesNothing();
    assertThat(days.stream().map(this::steel)).containsExactly(levels);
    assertThat(new ArchiveJobs(folder, clock, problems::add).verify().whole()).isTrue();
    new ArchiveJobs(folder, clock, problems::add).remove(server.base() + "bai.html", "thử");
    assertThat(days.stream().map(this::steel)).containsOnly("");
  }

  /** The level of steel as it stood on a day, the same whichever way it is asked for. */
  private String steel(String day) {
    Filter then = Filter.builder().query("thép").asOf(LocalDate.parse(day)).build();
    Filter level = then.edit().roles(List.of(Role.LEVEL)).build();
    try (EmbeddedBackend backend = new EmbeddedBackend(ArchiveIndex.read(folder.resolve("index")));
        Stream<StoredFigure> all = backend.figures(level);
        Stream<StoredFigure> panel = backend.figures(level);
        Stream<StoredFigure> joined = backend.figures(then)) {
      List<StoredFigure> found = all.toList();
      assertThat(backend.count(then)).isEqualTo(found.size());
      assertThat(backend.countFigures(level)).isEqualTo(found.size());
      assertThat(backend.countFigures(then)).isEqualTo(2L * found.size());
      assertThat(backend.bestFigures(level, 10).stream().map(FigureHit::figure)).isEqualTo(found);
      assertThat(new Panel(Lexicon.shipped(), Pick.LATEST).rows(panel).stream())
          .extracting(Observation::figure)
          .isEqualTo(found);
      assertThat(new LevelJoiner(backend, DecidedFigures.none()).rows(joined))
          .allMatch(row -> row.change() != null)
          .extracting(JoinedRow::level)
          .isEqualTo(found);
      assertThat(backend.search(then, Paging.first(9)).hits())
          .allMatch(hit -> hit.snippet().contains(found.getFirst().figure().quote()));
      return found.isEmpty() ? "" : found.getFirst().figure().quote().replace(" triệu tấn", "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 3", "3 2 1", "2 1 3", "1 3 2"})
  void thePagesOfAnArticleAreJoinedInWhateverOrderTheyAreFound(String order) {
    StringBuilder home = new StringBuilder();
    for (String number : order.split(" ")) {
      home.append("<a href='").append(path(Integer.parseInt(number))).append("'>bài</a>");
    }
    bodies.put("/", home.toString());
    article(path(1), paragraph("Sản lượng thép đạt 1,2 triệu tấn."), next(2));
    article(path(2), paragraph("Sản lượng xi măng đạt 3,4 triệu tấn."), next(3));
    article(path(3), paragraph("Sản lượng giấy đạt 560 nghìn tấn."), "");
    crawl();
    IndexState state = IndexState.of(folder);
    assertThat(state.articles()).hasSize(1);
    assertThat(state.at("/thep-a7.html").text())
        .containsSubsequence("1,2 triệu tấn", "3,4 triệu tấn", "560 nghìn tấn");
    assertThat(state.at("/thep-a7.html").version()).isEqualTo(1);
    aRebuildChangesNothing();
    article(path(2), paragraph("Sản lượng xi măng đạt 3,5 triệu tấn."), next(3));
    clock.sleep(Duration.ofMinutes(70));
    crawl();
    assertThat(IndexState.of(folder).at("/thep-a7.html").version()).isEqualTo(2);
    assertThat(versions())
        .containsEntry("1,2 triệu tấn", "1-2")
        .containsEntry("3,5 triệu tấn", "2")
        .containsEntry("560 nghìn tấn", "1-2");
    aRebuildChangesNothing();
  }

  private static String path(int number) {
    return number == 1 ? "/thep-a7.html" : "/thep-a7-trang-" + number + ".html";
  }

  private static String next(int number) {
    return "<div class='pages'><a href='" + path(number) + "'>" + number + "</a></div>";
  }
}
