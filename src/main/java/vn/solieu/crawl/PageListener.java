package vn.solieu.crawl;

/**
 * Hears of every page that is new or has changed, after it was synced to the archive; one at a
 * time, from the crawl's threads. What it throws is logged: the page stays kept, and {@code solieu
 * rebuild} takes it up.
 */
@FunctionalInterface
public interface PageListener {
  void page(CrawledPage page);

  /** Nobody listens. */
  PageListener NONE = page -> {};
}
