package vn.solieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WARC files that others wrote, in the layout of Common Crawl's news files. */
class ForeignWarcTest {
  private static final String BODY = "<p>Thu ngân sách đạt 1.200 tỷ đồng.</p>";

  @TempDir Path folder;
  private final List<String> broken = new ArrayList<>();

  private static byte[] record(String type, String url, String block) {
    byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
    String kind =
        type.equals("warcinfo") ? "application/warc-fields" : "application/http; msgtype=" + type;
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Date: 2019-10-05T01:02:03Z\r\n"
            + "WARC-Record-ID: <urn:uuid:"
            + java.util.UUID.nameUUIDFromBytes((type + url).getBytes(StandardCharsets.UTF_8))
            + ">\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + kind
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    return (head + block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String response(String headers, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        + headers
        + "\r\n"
        + body;
  }

  private List<StoredPage> read(byte[] file, String name) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, file);
    List<StoredPage> pages = new ArrayList<>();
    try (WarcReader reader = WarcReader.open(path, broken::add)) {
      for (Optional<StoredPage> p = reader.next(); p.isPresent(); p = reader.next()) {
        pages.add(p.get());
      }
    }
    return pages;
  }

  private static byte[] zipped(byte[]... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      gzip.write(record);
      gzip.finish();
    }
    return out.toByteArray();
  }

  @Test
  void commonCrawlsNewsLayoutIsRead() throws IOException {
    String url = "https://bao.example/bai.html";
    byte[] file =
        zipped(
            record("warcinfo", "", "software: crawler\r\n"),
            record("request", url, "GET /bai.html HTTP/1.1\r\nHost: bao.example\r\n\r\n"),
            record("response", url, response("X-Crawler-Transfer-Encoding: chunked\r\n", BODY)));
    List<StoredPage> pages = read(file, "CC-NEWS-1.warc.gz");
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst().url()).isEqualTo(url);
    assertThat(new String(pages.getFirst().payload(), StandardCharsets.UTF_8)).isEqualTo(BODY);
    assertThat(broken).isEmpty();
  }

  @Test
  void bodiesKeptDecodedUnderHeadersThatSayOtherwiseAreTakenAsTheyAre() throws IOException {
    byte[] file =
        zipped(
            record(
                "response", "http://a.example/1", response("Transfer-Encoding: chunked\r\n", BODY)),
            record("response", "http://a.example/2", response("Content-Encoding: gzip\r\n", BODY)),
            record(
                "response",
                "http://a.example/3",
                response("Transfer-Encoding: chunked\r\n", "5\r\n<p>a<\r\n3\r\n/p>\r\n0\r\n\r\n")));
    List<StoredPage> pages = read(file, "x.warc.gz");
    assertThat(pages)
        .extracting(p -> new String(p.payload(), StandardCharsets.UTF_8))
        .containsExactly(BODY, BODY, "<p>a</p>");
  }

  @Test
  void uncompressedFilesAreRead() throws IOException {
    assertThat(read(record("response", "http://a.example/1", response("", BODY)), "x.warc"))
        .hasSize(1);
  }

  @Test
  void aRecordThatHoldsNoHttpIsNamedAndSteppedOver() throws IOException {
    byte[] file =
        zipped(
            record("response", "http://a.example/1", "không phải HTTP"),
            record("response", "http://a.example/2", response("", BODY)));
    assertThat(read(file, "x.warc.gz"))
        .extracting(StoredPage::url)
        .containsExactly("http://a.example/2");
    assertThat(broken).hasSize(1).first().asString().startsWith("x.warc.gz@0: ");
  }

  @Test
  void aFileThatIsNoWarcIsNamed() throws IOException {
    try {
      assertThat(read("hoàn toàn khác".getBytes(StandardCharsets.UTF_8), "x.warc")).isEmpty();
      assertThat(broken).isNotEmpty();
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
