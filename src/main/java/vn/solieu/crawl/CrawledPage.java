package vn.solieu.crawl;

import java.net.URI;
import java.time.Instant;
import vn.solieu.article.Finding;
import vn.solieu.fetch.Headers;
import vn.solieu.store.RecordAt;

/**
 * A page just fetched and kept.
 *
 * @param url the address asked for, canonical
 * @param source the name of its source
 * @param record where it lies in the archive; synced before anyone sees this
 * @param fetched when
 * @param payload the body, neither chunked nor compressed
 * @param finding what the page is
 * @param changed whether an earlier version of this page is in the archive
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: handed on, never compared or changed
public record CrawledPage(
    URI url,
    Source source,
    RecordAt record,
    Instant fetched,
    Headers headers,
    byte[] payload,
    Finding finding,
    boolean changed) {}
