package vn.solieu.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import vn.solieu.fetch.Exchange;

/** The records of one exchange, each a gzip member, made in memory and written in one go. */
final class RecordGroup {
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

  static String newId() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  long size() {
    return buffer.size();
  }

  byte[] bytes() {
    return buffer.toByteArray();
  }

  void info(String file, Instant now) {
    add(
        new Warcinfo.Builder()
            .date(now.truncatedTo(ChronoUnit.SECONDS))
            .filename(file)
            .fields(
                Map.of(
                    "software",
                    List.of("solieu"),
                    "format",
                    List.of("WARC File Format 1.0"),
                    "robots",
                    List.of("obey")))
            .build());
  }

  void request(Exchange exchange, String responseId) {
    add(
        capture(new WarcRequest.Builder(exchange.url().toString()), exchange.began())
            .concurrentTo(URI.create(responseId))
            .ipAddress(exchange.address())
            .blockDigest(Digests.sha1(exchange.request()))
            .body(MediaType.HTTP_REQUEST, exchange.request())
            .build());
  }

  void response(Exchange exchange, String id) {
    WarcResponse.Builder builder =
        capture(new WarcResponse.Builder(exchange.url().toString()), exchange.began())
            .recordId(URI.create(id))
            .ipAddress(exchange.address())
            .payloadDigest(Digests.sha1(exchange.entity()))
            .blockDigest(Digests.sha1(exchange.response()))
            .body(MediaType.HTTP_RESPONSE, exchange.response());
    if (exchange.cut()) {
      builder.truncated(WarcTruncationReason.LENGTH);
    }
    add(builder.build());
  }

  void revisit(Exchange exchange, String id, Earlier earlier) {
    boolean notModified = exchange.status() == 304;
    byte[] head = Arrays.copyOf(exchange.response(), exchange.bodyStart());
    String url = exchange.url().toString();
    WarcRevisit.Builder builder =
        capture(
                new WarcRevisit.Builder(
                    url,
                    notModified
                        ? WarcRevisit.SERVER_NOT_MODIFIED_1_0
                        : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0),
                exchange.began())
            .recordId(URI.create(id))
            .ipAddress(exchange.address())
            .refersTo(
                URI.create(earlier.recordId()),
                url,
                earlier.fetched().truncatedTo(ChronoUnit.SECONDS))
            .blockDigest(Digests.sha1(head))
            .body(MediaType.HTTP_RESPONSE, head);
    if (!notModified) {
      builder.payloadDigest(Digests.sha1(exchange.entity()));
    }
    add(builder.build());
  }

  void resource(String url, Instant date, String contentType, byte[] bytes, String id) {
    WarcDigest digest = Digests.sha1(bytes);
    add(
        capture(new WarcResource.Builder(URI.create(url)), date)
            .recordId(URI.create(id))
            .payloadDigest(digest)
            .blockDigest(digest)
            .body(MediaType.parseLeniently(contentType), bytes)
            .build());
  }

  void metadata(Exchange exchange, String about, Map<String, String> facts) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put("fetchTimeMs", Long.toString(exchange.took().toMillis()));
    all.put("payload-sha256", Digests.sha256(exchange.payload()));
    metadata(exchange.url().toString(), exchange.began(), about, all);
  }

  void metadata(String url, Instant date, String about, Map<String, String> facts) {
    Map<String, List<String>> fields = new TreeMap<>();
    facts.forEach((name, value) -> fields.put(name, List.of(oneLine(value))));
    add(
        capture(new WarcMetadata.Builder(), date)
            .setHeader("WARC-Target-URI", url)
            .concurrentTo(URI.create(about))
            .fields(fields)
            .build());
  }

  private static String oneLine(String value) {
    return value.replace('\r', ' ').replace('\n', ' ');
  }

  private static <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      B capture(B builder, Instant date) {
    return builder.date(date.truncatedTo(ChronoUnit.SECONDS));
  }

  private void add(WarcRecord record) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(plain), WarcCompression.NONE)) {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    GzipWriter.ofThread().member(plain.toByteArray(), buffer);
  }
}
