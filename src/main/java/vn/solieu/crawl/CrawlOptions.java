package vn.solieu.crawl;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one run of the crawl goes.
 *
 * @param since addresses known to be older are left alone; null takes everything
 * @param maxPages the most pages this run asks for
 * @param minGap least time between two requests of a host, null for the shipped default; zero asks
 *     only for what the site's crawl delay says
 * @param refresh feeds, sitemaps and sections now, whatever their schedule
 * @param watch go on for ever
 * @param allowPrivate loopback and private addresses too
 */
public record CrawlOptions(
    @Nullable LocalDate since,
    int maxPages,
    @Nullable Duration minGap,
    boolean refresh,
    boolean watch,
    boolean allowPrivate) {
  /** Everything, politely, once. */
  public static final CrawlOptions DEFAULT =
      new CrawlOptions(null, Integer.MAX_VALUE, null, false, false, false);

  /** The bundled newspaper on the loopback address: only its own crawl delay. */
  public static final CrawlOptions LOOPBACK =
      new CrawlOptions(null, Integer.MAX_VALUE, Duration.ZERO, false, false, true);
}
