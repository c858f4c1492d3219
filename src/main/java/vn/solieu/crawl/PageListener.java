package vn.solieu.crawl;

/**
 * Hears of every page that is new or has changed, after it was synced to the archive; one at a
 * time, from the crawl's threads. What it throws is logged: the page stays kept, and is told again
 * by the next run.
 */
@FunctionalInterface
public interface PageListener {
  /** A page was kept. */
  void page(CrawledPage page);

  /**
   * Makes safe what it was told so far (commits its index). Pages told after the last time this
   * returned are told again by the next run if the process dies.
   */
  default void sync() {}

  /** Nobody listens. */
  PageListener NONE = page -> {};
}
