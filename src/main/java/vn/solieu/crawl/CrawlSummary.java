package vn.solieu.crawl;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param exchanges answers got, robots.txt not counted
 * @param fresh pages fetched for the first time
 * @param changed pages with a new version
 * @param unchanged pages asked again and the same
 * @param articles articles among the new and changed pages
 * @param states state → addresses of the whole frontier in it
 * @param resting source outside its life span → why it was not crawled ("ended 2025-06-30")
 */
public record CrawlSummary(
    int exchanges,
    int fresh,
    int changed,
    int unchanged,
    int articles,
    Map<String, Integer> states,
    Map<String, String> resting) {
  public CrawlSummary {
    states = new TreeMap<>(states);
    resting = new TreeMap<>(resting);
  }
}
