package vn.solieu.article;

import org.jspecify.annotations.Nullable;

/**
 * What a line of the list of sources says of a site's pages; each may be null.
 *
 * @param place the province the paper reports about ("Hưng Yên")
 * @param titleSelector CSS selector of the title
 * @param bodySelector CSS selector of the body's container
 * @param charset the encoding to read the pages in, whatever they claim
 */
public record SiteHints(
    @Nullable String place,
    @Nullable String titleSelector,
    @Nullable String bodySelector,
    @Nullable String charset) {
  /** Nothing is known. */
  public static final SiteHints NONE = new SiteHints(null, null, null, null);
}
