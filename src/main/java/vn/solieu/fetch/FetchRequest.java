package vn.solieu.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param kind decides the limits
 * @param etag of the version known, for a conditional GET; or null
 * @param lastModified of the version known, as the server wrote it; or null
 */
public record FetchRequest(
    URI url, Kind kind, @Nullable String etag, @Nullable String lastModified) {
  /** What is expected at the address. */
  public enum Kind {
    /** An HTML page. */
    PAGE,
    /** A sitemap or feed: may be cut at its limit. */
    SITEMAP,
    /** A robots.txt: may be cut, is itself under no rule. */
    ROBOTS
  }

  /** A page asked for the first time. */
  public static FetchRequest page(URI url) {
    return new FetchRequest(url, Kind.PAGE, null, null);
  }
}
