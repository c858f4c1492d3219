package vn.solieu.crawl;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.SiteHints;
import vn.solieu.text.PartialDate;

/**
 * A site to crawl. It is crawled while the paper lives; what it published before its present name
 * is of the paper of then: "Huế ngày nay" since 2025-01-01, formerly "Báo Thừa Thiên Huế".
 *
 * @param name the paper's name ("Báo Hưng Yên")
 * @param start its start page
 * @param feeds RSS or Atom feeds that its pages do not name
 * @param sitemaps sitemaps that its robots.txt does not name
 * @param hints place and selectors for its pages
 * @param validFrom first day it published under this name, or null
 * @param validTo last day, or null
 * @param formerName the names before, parted by ", ", the one this site had first; or null
 * @param tried when it was last tried, or null
 */
public record Source(
    String name,
    URI start,
    List<URI> feeds,
    List<URI> sitemaps,
    SiteHints hints,
    @Nullable PartialDate validFrom,
    @Nullable PartialDate validTo,
    @Nullable String formerName,
    @Nullable String tried) {
  public Source {
    feeds = List.copyOf(feeds);
    sitemaps = List.copyOf(sitemaps);
  }

  /** A site of which only the start page is known; its name is the host. */
  public static Source of(URI start) {
    return new Source(
        start.getHost(), start, List.of(), List.of(), SiteHints.NONE, null, null, null, null);
  }

  /** Why it is not crawled on a day: "begins 2025-07-01", "ended 2025-06-30"; empty when it is. */
  public Optional<String> resting(LocalDate day) {
    if (validFrom != null && day.isBefore(validFrom.first())) {
      return Optional.of("begins " + validFrom);
    }
    return validTo != null && day.isAfter(validTo.last())
        ? Optional.of("ended " + validTo)
        : Optional.empty();
  }
}
