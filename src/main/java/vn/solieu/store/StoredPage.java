package vn.solieu.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.solieu.fetch.Headers;

/**
 * A page read back from a WARC file.
 *
 * @param kind what the record is
 * @param url the address asked for
 * @param fetched when
 * @param status of the HTTP answer; 200 for a resource
 * @param headers of the HTTP answer; of a resource only its Content-Type
 * @param payload the body a reader sees, neither chunked nor compressed; empty for a revisit
 * @param facts what was noted beside it when it was kept ("source" → "Báo Hưng Yên")
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: handed on, never compared or changed
public record StoredPage(
    Kind kind,
    String url,
    Instant fetched,
    int status,
    Headers headers,
    byte[] payload,
    RecordAt record,
    Map<String, String> facts) {
  public StoredPage {
    facts = new TreeMap<>(facts);
  }

  /** The kinds of WARC records that stand for a page. */
  public enum Kind {
    /** A full answer of a server. */
    RESPONSE,
    /** The same body as before: the record has no payload of its own. */
    REVISIT,
    /** An imported file. */
    RESOURCE
  }

  /** The same page with other facts beside it. */
  public StoredPage with(Map<String, String> noted) {
    return new StoredPage(kind, url, fetched, status, headers, payload, record, noted);
  }

  /** The Content-Type as the server wrote it. */
  public Optional<String> contentType() {
    return headers.first("Content-Type");
  }
}
