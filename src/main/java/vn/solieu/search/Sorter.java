package vn.solieu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Picks a page out of all matches: highest key first, then lowest id. Folded, each group of copies
 * stands at its best article, on every page alike.
 */
final class Sorter {
  /** A year's age halves what recency adds. */
  private static final double DAYS = 365;

  private final Matches matches;
  private final Columns columns;
  private final Paging.Order order;
  private final long newest;

  /**
   * A place on the page.
   *
   * @param match index in the matches
   * @param key what it is sorted by
   */
  record Place(int match, double key) {}

  Sorter(Matches matches, Columns columns, Paging.Order order) {
    this.matches = matches;
    this.columns = columns;
    this.order = order;
    this.newest = newest();
  }

  private long newest() {
    long latest = 0;
    for (int i = 0; i < matches.size(); i++) {
      latest = Math.max(latest, columns.dates[matches.doc(i)]);
    }
    return latest;
  }

  /** Distinct articles: groups of copies among the matches. */
  int distinct() {
    return groups().size();
  }

  private Map<Integer, Integer> groups() {
    Map<Integer, Integer> best = new HashMap<>();
    for (int i = 0; i < matches.size(); i++) {
      int group = columns.groups[matches.doc(i)];
      Integer other = best.get(group);
      if (other == null || compare(place(i), place(other)) < 0) {
        best.put(group, i);
      }
    }
    return best;
  }

  /** The places behind {@code after}, at most {@code limit}. */
  List<Place> page(@Nullable Cursor after, int limit, boolean folded) {
    PriorityQueue<Place> worst = new PriorityQueue<>((a, b) -> compare(b, a));
    if (folded) {
      groups().values().forEach(i -> offer(worst, place(i), after, limit));
    } else {
      for (int i = 0; i < matches.size(); i++) {
        offer(worst, place(i), after, limit);
      }
    }
    List<Place> page = new ArrayList<>(worst);
    page.sort(this::compare);
    return page;
  }

  private void offer(PriorityQueue<Place> worst, Place place, @Nullable Cursor after, int limit) {
    if (after != null && compare(place.key, id(place.match), after.key(), after.id()) <= 0) {
      return;
    }
    if (worst.size() < limit) {
      worst.add(place);
    } else if (limit > 0 && compare(place, worst.element()) < 0) {
      worst.remove();
      worst.add(place);
    }
  }

  /** Ids of the other matches in the group of one. */
  List<String> copies(int match) {
    List<String> copies = new ArrayList<>();
    int group = columns.groups[matches.doc(match)];
    for (int i = 0; i < matches.size(); i++) {
      if (i != match && columns.groups[matches.doc(i)] == group) {
        copies.add(id(i));
      }
    }
    return copies;
  }

  Cursor cursor(Place place) {
    return new Cursor(place.key, id(place.match));
  }

  private String id(int match) {
    return columns.ids[matches.doc(match)];
  }

  private Place place(int match) {
    long date = columns.dates[matches.doc(match)];
    return new Place(
        match,
        switch (order) {
          case RELEVANCE -> matches.score(match);
          case RECENT -> matches.score(match) * (1 + recency(date));
          case NEWEST -> date == Long.MIN_VALUE ? -Double.MAX_VALUE : date;
          case OLDEST -> date == Long.MIN_VALUE ? -Double.MAX_VALUE : -(double) date;
        });
  }

  private double recency(long date) {
    return date == Long.MIN_VALUE ? 0 : 0.5 * Math.pow(0.5, (newest - date) / DAYS);
  }

  private int compare(Place a, Place b) {
    int byKey = Double.compare(b.key, a.key);
    return byKey != 0 ? byKey : id(a.match).compareTo(id(b.match));
  }

  private static int compare(double key, String id, double otherKey, String otherId) {
    int byKey = Double.compare(otherKey, key);
    return byKey != 0 ? byKey : id.compareTo(otherId);
  }
}
