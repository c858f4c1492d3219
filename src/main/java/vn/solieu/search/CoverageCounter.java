package vn.solieu.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.Fields;

/** Counts matches by publisher, province and month of the articles they are or stand in. */
final class CoverageCounter {
  private final Columns columns;
  private final TreeMap<List<String>, TreeMap<YearMonth, long[]>> counts =
      new TreeMap<>(
          java.util.Comparator.comparing((List<String> key) -> key.get(0))
              .thenComparing(key -> key.get(1)));
  private long undated;

  CoverageCounter(Columns columns) {
    this.columns = columns;
  }

  Coverage count(Matches articles, Matches figures) {
    for (int i = 0; i < articles.size(); i++) {
      undated += add(articles.doc(i), 0) ? 0 : 1;
    }
    for (int i = 0; i < figures.size(); i++) {
      add(columns.articles[figures.doc(i)], 1);
    }
    List<Coverage.Line> lines = new ArrayList<>();
    counts.forEach(
        (key, months) -> lines.add(Coverage.Line.of(known(key.get(0)), known(key.get(1)), months)));
    return new Coverage(lines, undated);
  }

  private boolean add(int article, int column) {
    if (columns.dates[article] == Long.MIN_VALUE) {
      return false;
    }
    List<String> key = List.of(label(article, Fields.SOURCE), label(article, Fields.PLACE));
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(columns.dates[article]));
    counts.computeIfAbsent(key, k -> new TreeMap<>())
        .computeIfAbsent(month, m -> new long[2])[column]++;
    return true;
  }

  private String label(int doc, String facet) {
    Columns.Labels labels = columns.labels(facet);
    int at = labels.starts()[doc];
    return at < labels.starts()[doc + 1] ? labels.names().get(labels.ordinals()[at]) : "";
  }

  private static @Nullable String known(String label) {
    return label.isEmpty() ? null : label;
  }
}
