package vn.solieu.crawl;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.solieu.store.RecordAt;

/**
 * An address as the frontier knows it.
 *
 * @param capture the record that has its payload, null before the first
 * @param captured when that was made
 * @param first when it was captured first
 */
record Row(
    long id,
    URI url,
    String host,
    String source,
    Kind kind,
    State state,
    int depth,
    int hops,
    int attempts,
    int visits,
    Duration pace,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable String digest,
    @Nullable String print,
    @Nullable RecordAt capture,
    @Nullable Instant captured,
    @Nullable Instant first,
    @Nullable Instant published) {}
