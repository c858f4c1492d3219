package vn.solieu.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.store.RecordAt;

/**
 * What a visit changes in the frontier, committed as one.
 *
 * @param row the address as it was
 * @param nextVisit when it is asked again, null for never
 * @param capture the record with its payload when there is a new one, else null
 * @param digest SHA-256 of the payload, null to keep the old
 * @param print SHA-256 of the article, null when it is none
 * @param unheard whether the listener still has to make it safe
 * @param found addresses met on it
 * @param notes what to count for the source's health ("new", "without date")
 */
record Visit(
    Row row,
    Kind kind,
    State state,
    String reason,
    Instant time,
    @Nullable Instant nextVisit,
    int attempts,
    Duration pace,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable RecordAt capture,
    @Nullable String digest,
    @Nullable String print,
    @Nullable Instant published,
    boolean unheard,
    List<Candidate> found,
    int foundHops,
    List<String> notes) {
  Visit {
    found = List.copyOf(found);
    notes = List.copyOf(notes);
  }
}
