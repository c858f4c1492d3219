package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.store.Archive;
import vn.solieu.store.WarcReader;
import vn.solieu.store.WarcStore;

/** What an import keeps: once, in the order it came, and so that a rebuild gives the same. */
class ImporterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);

  private final List<String> problems = new ArrayList<>();
  @TempDir Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private ArchiveJobs.Counts take(Path... files) {
    List<String> names = List.of(files).stream().map(Path::toString).toList();
    return new ArchiveJobs(archive(), CLOCK, problems::add)
        .importFiles(names, InputStream.nullInputStream(), null, null, "Báo Thử");
  }

  private int records() {
    List<String> urls = new ArrayList<>();
    WarcReader.each(Archive.open(archive()), page -> urls.add(page.url()), problems::add);
    return urls.size();
  }

  private void aRebuildGivesTheSame() {
    IndexState before = IndexState.of(archive());
    new ArchiveJobs(archive(), CLOCK, problems::add).rebuild(d -> {});
    assertThat(IndexState.of(archive())).isEqualTo(before);
    assertThat(new ArchiveJobs(archive(), CLOCK, problems::add).verify().whole()).isTrue();
    assertThat(problems).isEmpty();
  }

  private static String line(String id, String tons) {
    return "{\"id\":\""
        + id
        + "\",\"date\":\"2019-10-10\",\"title\":\"Thép\",\"text\":\"9 tháng, tỉnh sản xuất "
        + tons
        + " triệu tấn thép, tăng 8%.\"}";
  }

  @Test
  void versionsInOneFileAreTakenInTheirOrder() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int version = 1; version <= 5; version++) {
      for (String id : List.of("a", "b", "c")) {
        lines.add(line(id, "1," + (version + 100)));
      }
    }
    Path file = Files.write(folder.resolve("tin.jsonl"), lines);
    ArchiveJobs.Counts counts = take(file);
    assertThat(problems).isEmpty();
    assertThat(counts.articles()).isEqualTo(3);
    IndexState state = IndexState.of(archive());
    assertThat(state.articles().get("a").version()).isEqualTo(5);
    assertThat(state.articles().get("c").text()).contains("1,105 triệu tấn");
    assertThat(state.figures().values())
        .anyMatch(f -> f.contains("\"quote\":\"8%\"") && f.contains("\"versions\":\"1-5\""));
    aRebuildGivesTheSame();
  }

  @Test
  void takingTheSameFileAgainKeepsNothingTwice() throws IOException {
    Path file =
        Files.write(folder.resolve("tin.jsonl"), List.of(line("a", "1,2"), line("b", "1,3")));
    take(file);
    assertThat(records()).isEqualTo(2);
    ArchiveJobs.Counts again = take(file);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(records()).isEqualTo(2);
  }

  @Test
  void thePagesOfAnArticleInAWarcFileOfAnotherAreJoined() {
    Path other = folder.resolve("other");
    String first = "http://bao.example/thep-a7.html";
    String second = "http://bao.example/thep-a7-trang-2.html";
    try (WarcStore store = WarcStore.open(Archive.create(other), CLOCK)) {
      keep(store, second, page("Sản lượng giấy đạt 560 nghìn tấn.", ""));
      keep(
          store,
          first,
          page("Sản lượng thép đạt 1,2 triệu tấn.", "<a href='" + second + "'>2</a>"));
    }
    Path warc = Archive.open(other).warcFiles().getFirst();
    take(warc);
    IndexState state = IndexState.of(archive());
    assertThat(state.articles()).hasSize(1);
    assertThat(state.at("/thep-a7.html").text())
        .containsSubsequence("1,2 triệu tấn", "560 nghìn tấn");
    assertThat(state.at("/thep-a7.html").source()).isEqualTo("Báo Thử");
    assertThat(records()).isEqualTo(2);
    take(warc);
    assertThat(records()).isEqualTo(2);
    assertThat(IndexState.of(archive())).isEqualTo(state);
    aRebuildGivesTheSame();
  }

  private static void keep(WarcStore store, String url, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    store.resource(url, CLOCK.instant(), "text/html; charset=utf-8", bytes, Map.of());
  }

  private static String page(String start, String foot) {
    return """
    <html lang="vi"><head><title>Sản lượng thép chín tháng tăng khá</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2019-10-10T08:00:00+07:00"></head>
    <body><article><h1>Sản lượng thép chín tháng tăng khá</h1><p>%s Theo Sở Công Thương, nhiều doanh nghiệp trên địa bàn
    đã có đơn hàng đến hết năm; giá phôi giảm nhẹ giúp chi phí sản xuất thấp hơn, trong khi nhu cầu của các công
    trình vẫn cao.</p></article>%s</body></html>
    """
        .formatted(start, foot);
  }
}
