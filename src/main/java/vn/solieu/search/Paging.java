package vn.solieu.search;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a result is wanted and how it is laid out.
 *
 * @param limit hits on the page
 * @param cursor what the page before gave, or null for the first
 * @param order of the hits
 * @param folded whether syndicated copies stand under one hit
 * @param facets whether places, years, sections, sources and indicators are counted
 */
public record Paging(
    int limit, @Nullable String cursor, Order order, boolean folded, boolean facets) {
  /** Order of hits; ties are broken by article id. */
  public enum Order {
    RELEVANCE,
    /** Relevance, younger articles somewhat higher. */
    RECENT,
    NEWEST,
    OLDEST
  }

  /** No hits, only counts and facets. */
  public static Paging counts() {
    return new Paging(0, null, Order.RELEVANCE, false, true);
  }

  public static Paging first(int limit) {
    return new Paging(limit, null, Order.RELEVANCE, true, true);
  }
}
