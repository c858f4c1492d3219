package vn.solieu.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param parsed the query as it was understood
 * @param total all articles that match, copies included
 * @param distinct articles that match, copies of one another counted once
 * @param hits this page
 * @param facets by name ("place", "year", "section", "source", "indicator"), most frequent first
 * @param offers queries that would find something when this one finds nothing
 * @param cursor for the next page, or null at the end
 */
public record SearchResult(
    String parsed,
    long total,
    long distinct,
    List<Hit> hits,
    Map<String, List<Count>> facets,
    List<String> offers,
    @Nullable String cursor) {
  public SearchResult {
    hits = List.copyOf(hits);
    offers = List.copyOf(offers);
  }

  /** How many articles carry a label. */
  public record Count(String label, long articles) {}
}
