package vn.solieu.crawl;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address found.
 *
 * @param url canonical
 * @param published when a feed or sitemap says so, or null
 */
record Candidate(URI url, Kind kind, @Nullable Instant published) {
  static Candidate of(URI url, Kind kind) {
    return new Candidate(url, kind, null);
  }
}
