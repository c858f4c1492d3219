package vn.solieu.fetch;

import java.util.Locale;
import java.util.Set;

/** Which media types a crawl of newspapers reads. */
public final class MediaTypes {
  private static final Set<String> READABLE =
      Set.of(
          "",
          "application/xhtml+xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/x-gzip",
          "application/gzip",
          "application/octet-stream",
          "application/json");

  private MediaTypes() {}

  /** "Text/HTML; charset=x" → "text/html". */
  public static String bare(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a body of this type can hold a page, a feed or a sitemap. */
  public static boolean readable(String bare) {
    return bare.startsWith("text/") || READABLE.contains(bare);
  }
}
