package vn.solieu.crawl;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.solieu.article.ArticleFinder;
import vn.solieu.store.Archive;

/**
 * Crawls sources into an archive: discovers, fetches politely, keeps, tells the listener. It takes
 * the archive's lock for the run; running it again goes on where the last run ended.
 */
public final class Crawler {
  private final Archive archive;
  private final ArticleFinder finder;
  private final Clock clock;

  public Crawler(Archive archive, ArticleFinder finder, Clock clock) {
    this.archive = archive;
    this.finder = finder;
    this.clock = clock;
  }

  /**
   * One run over the sources; empty goes on with those the archive knows.
   *
   * @param listener hears of each new or changed page once it is kept
   * @param progress hears where the run stands, after each page
   */
  public CrawlSummary run(
      List<Source> sources,
      CrawlOptions options,
      PageListener listener,
      Consumer<CrawlProgress> progress) {
    return new CrawlSummary(0, 0, 0, 0, 0, Map.of());
  }
}
