package vn.solieu.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.FetchSettings;

/**
 * When a page is asked for again. A young article: about an hour, a day and a week after it was
 * first kept, then never. Listings: faster while they change, slower while they do not.
 */
final class Revisits {
  private final List<Duration> article;
  private final Duration first;
  private final Duration least;
  private final Duration most;

  Revisits(FetchSettings settings) {
    this.article = settings.times("revisit.article");
    this.first = settings.time("revisit.listing.first");
    this.least = settings.time("revisit.listing.least");
    this.most = settings.time("revisit.listing.most");
  }

  /**
   * The next visit of an article, empty for never.
   *
   * @param captured when it was kept first
   * @param published when it was published, null when unknown: then it counts as young
   */
  Optional<Instant> article(Instant captured, @Nullable Instant published, Instant now) {
    Duration oldest = article.getLast();
    if (published != null && published.plus(oldest).isBefore(captured)) {
      return Optional.empty();
    }
    return article.stream().map(captured::plus).filter(t -> t.isAfter(now)).findFirst();
  }

  /**
   * The time until the next visit of a listing.
   *
   * @param before the time until this one, zero at first
   */
  Duration listing(Duration before, boolean changed) {
    if (before.isZero()) {
      return first;
    }
    Duration next = changed ? before.dividedBy(2) : before.multipliedBy(3).dividedBy(2);
    if (next.compareTo(least) < 0) {
      return least;
    }
    return next.compareTo(most) > 0 ? most : next;
  }
}
