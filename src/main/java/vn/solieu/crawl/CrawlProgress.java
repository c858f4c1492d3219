package vn.solieu.crawl;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands.
 *
 * @param pages exchanges of this run
 * @param articles articles new or changed in this run
 * @param queued addresses that are due
 * @param perMinute pages a minute over this run
 * @param left time left at this rate, or null when it cannot be said
 * @param hosts host → what it is doing ("waiting 3 s", "asking", "backing off until …")
 * @param latest the address asked last, "" at first
 */
public record CrawlProgress(
    int pages,
    int articles,
    int queued,
    double perMinute,
    @Nullable Duration left,
    Map<String, String> hosts,
    String latest) {
  public CrawlProgress {
    hosts = Map.copyOf(hosts);
  }
}
