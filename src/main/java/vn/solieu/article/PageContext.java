package vn.solieu.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page besides its bytes.
 *
 * @param url the address it came from, "" when unknown
 * @param contentType the Content-Type header as sent ("text/html; charset=windows-1258"), or null
 * @param fetched when it was fetched: no article is dated later; null when unknown
 * @param hints what the list of sources says of the site
 */
public record PageContext(
    String url, @Nullable String contentType, @Nullable Instant fetched, SiteHints hints) {

  /** A page of which only the address is known. */
  public static PageContext of(String url) {
    return new PageContext(url, null, null, SiteHints.NONE);
  }
}
