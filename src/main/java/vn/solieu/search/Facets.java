package vn.solieu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.index.Fields;

/** Counts the labels of all matches: asking for a label gives as many articles as it is counted. */
final class Facets {
  static final List<String> NAMES =
      List.of(Fields.PLACE, Fields.YEAR, Fields.SECTION, Fields.SOURCE, Fields.INDICATOR);

  private Facets() {}

  static Map<String, List<SearchResult.Count>> count(Matches matches, Columns columns) {
    Map<String, List<SearchResult.Count>> facets = new LinkedHashMap<>();
    NAMES.forEach(name -> facets.put(name, count(matches, columns.labels(name))));
    return facets;
  }

  private static List<SearchResult.Count> count(Matches matches, Columns.Labels labels) {
    long[] counts = new long[labels.names().size()];
    for (int i = 0; i < matches.size(); i++) {
      int doc = matches.doc(i);
      for (int k = labels.starts()[doc]; k < labels.starts()[doc + 1]; k++) {
        counts[labels.ordinals()[k]]++;
      }
    }
    List<SearchResult.Count> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.add(new SearchResult.Count(labels.names().get(i), counts[i]));
      }
    }
    found.sort(
        Comparator.comparingLong((SearchResult.Count c) -> -c.articles())
            .thenComparing(SearchResult.Count::label));
    return found;
  }
}
