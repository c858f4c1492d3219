package vn.solieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.fetch.Exchange;
import vn.solieu.fetch.Headers;

class WarcStoreTest {
  private static final Instant NOW = Instant.parse("2025-03-01T02:03:04Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String BODY = "<p>Sản lượng thép chín tháng đạt 1,2 triệu tấn.</p>";

  @TempDir Path folder;
  private Archive archive;
  private final List<String> broken = new ArrayList<>();

  @BeforeEach
  void create() {
    archive = Archive.create(folder.resolve("archive"));
  }

  static Exchange exchange(String url, int status, String body) {
    byte[] payload = body.getBytes(StandardCharsets.UTF_8);
    String head = "HTTP/1.1 " + status + " X\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    byte[] response = (head + body).getBytes(StandardCharsets.UTF_8);
    return new Exchange(
        URI.create(url),
        NOW,
        Duration.ofMillis(12),
        InetAddress.getLoopbackAddress(),
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
        response,
        head.length(),
        status,
        new Headers(List.of(new Headers.Field("Content-Type", "text/html; charset=utf-8"))),
        payload,
        payload,
        false);
  }

  private List<StoredPage> pages() {
    List<StoredPage> pages = new ArrayList<>();
    WarcReader.each(archive, pages::add, broken::add);
    return pages;
  }

  private static String text(StoredPage page) {
    return new String(page.payload(), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsKeptIsReadBack() throws IOException {
    RecordAt at;
    try (WarcStore store = WarcStore.open(archive, CLOCK)) {
      store.response(exchange("http://bao.example/1", 404, "không có"), Map.of());
      at = store.response(exchange("http://bao.example/2", 200, BODY), Map.of("source", "Báo"));
    }
    List<StoredPage> pages = pages();
    assertThat(pages)
        .extracting(StoredPage::url)
        .containsExactly("http://bao.example/1", "http://bao.example/2");
    assertThat(pages).extracting(StoredPage::status).containsExactly(404, 200);
    assertThat(text(pages.getLast())).isEqualTo(BODY);
    assertThat(pages.getLast().fetched()).isEqualTo(NOW);
    assertThat(pages.getLast().record()).isEqualTo(at);
    assertThat(pages.getLast().contentType()).contains("text/html; charset=utf-8");
    assertThat(pages.getLast().facts()).containsEntry("source", "Báo");
    assertThat(WarcReader.at(archive, at).record()).isEqualTo(at);
    assertThat(text(WarcReader.at(archive, at))).isEqualTo(BODY);
    assertThat(broken).isEmpty();
  }

  @Test
  void anUnchangedPageIsARevisitWithoutBody() {
    try (WarcStore store = WarcStore.open(archive, CLOCK)) {
      RecordAt first = store.response(exchange("http://bao.example/2", 200, BODY), Map.of());
      store.revisit(
          exchange("http://bao.example/2", 200, BODY), new Earlier(first.id(), NOW), Map.of());
      store.revisit(
          exchange("http://bao.example/2", 304, ""), new Earlier(first.id(), NOW), Map.of());
    }
    List<StoredPage> pages = pages();
    assertThat(pages)
        .extracting(StoredPage::kind)
        .containsExactly(
            StoredPage.Kind.RESPONSE, StoredPage.Kind.REVISIT, StoredPage.Kind.REVISIT);
    assertThat(pages.get(1).payload()).isEmpty();
    assertThat(pages).extracting(StoredPage::status).containsExactly(200, 200, 304);
  }

  @Test
  void anImportedFileIsAResource() {
    try (WarcStore store = WarcStore.open(archive, CLOCK)) {
      byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
      store.resource(
          "file:///bai/một.html",
          NOW,
          "text/html; charset=utf-8",
          bytes,
          Map.of("date", "2019-10-05", "place", "Hưng Yên"));
    }
    StoredPage page = pages().getFirst();
    assertThat(page.kind()).isEqualTo(StoredPage.Kind.RESOURCE);
    assertThat(page.url()).isEqualTo("file:///bai/một.html");
    assertThat(text(page)).isEqualTo(BODY);
    assertThat(page.contentType()).contains("text/html;charset=utf-8");
    assertThat(page.facts()).containsEntry("date", "2019-10-05").containsEntry("place", "Hưng Yên");
  }

  @Test
  void aTornEndIsCutOffAndTheRestGoesOn() throws IOException {
    try (WarcStore store = WarcStore.open(archive, CLOCK)) {
      store.response(exchange("http://bao.example/1", 200, BODY), Map.of());
      store.response(exchange("http://bao.example/2", 200, BODY + BODY), Map.of());
    }
    byte[] whole = Files.readAllBytes(archive.warcFiles().getFirst());
    for (int cut = 1; cut < whole.length; cut += 37) {
      Files.write(
          archive.warcFiles().getFirst(), java.util.Arrays.copyOf(whole, whole.length - cut));
      try (WarcStore store = WarcStore.open(archive, CLOCK)) {
        store.response(exchange("http://bao.example/3", 200, "mới"), Map.of());
      }
      List<StoredPage> pages = pages();
      assertThat(pages.getLast().url()).isEqualTo("http://bao.example/3");
      assertThat(pages.stream().filter(p -> p.url().endsWith("1")).map(WarcStoreTest::text))
          .allMatch(BODY::equals);
      assertThat(broken).isEmpty();
    }
  }

  @Test
  void filesAreRotatedAtTheSize() {
    try (WarcStore store = WarcStore.open(archive, CLOCK, 2000)) {
      for (int i = 0; i < 9; i++) {
        store.response(exchange("http://bao.example/" + i, 200, BODY), Map.of());
      }
    }
    assertThat(archive.warcFiles()).hasSizeGreaterThan(2);
    assertThat(pages()).hasSize(9);
    assertThat(pages()).extracting(p -> p.url().charAt(p.url().length() - 1)).isSorted();
  }

  @Test
  void garbageAfterTheRecordsIsNamed() throws IOException {
    try (WarcStore store = WarcStore.open(archive, CLOCK)) {
      store.response(exchange("http://bao.example/1", 200, BODY), Map.of());
    }
    Files.write(
        archive.warcFiles().getFirst(),
        "rác".getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.APPEND);
    assertThat(pages()).hasSize(1);
    assertThat(broken).hasSize(1);
    assertThat(broken.getFirst()).contains("@");
  }
}
