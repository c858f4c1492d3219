package vn.solieu.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the archive covers: articles and figures by publisher, province and month of publication.
 *
 * @param lines one a publisher and province, in their order
 * @param undated articles without a month, which no line holds
 */
public record Coverage(List<Line> lines, long undated) {
  public Coverage {
    lines = List.copyOf(lines);
  }

  /** Articles and figures of one publisher about one province in one month. */
  public record Cell(YearMonth month, long articles, long figures) {
    /** A month between others in which nothing was found. */
    public boolean gap() {
      return articles == 0;
    }
  }

  /**
   * The months of one publisher and province without a hole: a month with nothing is a cell too.
   *
   * @param source publisher, or null when unknown
   * @param place province, or null when unknown
   */
  public record Line(@Nullable String source, @Nullable String place, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    static Line of(
        @Nullable String source, @Nullable String place, TreeMap<YearMonth, long[]> months) {
      List<Cell> cells = new ArrayList<>();
      YearMonth last = months.lastKey();
      for (YearMonth m = months.firstKey(); !m.isAfter(last); m = m.plusMonths(1)) {
        long[] counts = months.getOrDefault(m, new long[2]);
        cells.add(new Cell(m, counts[0], counts[1]));
      }
      return new Line(source, place, cells);
    }

    public long articles() {
      return cells.stream().mapToLong(Cell::articles).sum();
    }

    public long figures() {
      return cells.stream().mapToLong(Cell::figures).sum();
    }

    /** Months with nothing, runs as one: "2019-03", "2019-07/2019-09". */
    public List<String> gaps() {
      List<String> gaps = new ArrayList<>();
      @Nullable YearMonth from = null;
      for (Cell cell : cells) {
        if (cell.gap()) {
          from = from == null ? cell.month() : from;
        } else if (from != null) {
          YearMonth to = cell.month().minusMonths(1);
          gaps.add(from.equals(to) ? from.toString() : from + "/" + to);
          from = null;
        }
      }
      return gaps;
    }
  }
}
