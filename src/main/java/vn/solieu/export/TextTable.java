package vn.solieu.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows as an aligned table for a terminal; numbers stand right, long cells are cut with "…". */
public final class TextTable {
  private final List<String> heads;
  private final int widest;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param heads column heads
   * @param widest most characters a cell may take
   */
  public TextTable(List<String> heads, int widest) {
    this.heads = List.copyOf(heads);
    this.widest = widest;
  }

  /** Adds a row of as many cells as there are heads. */
  public void add(List<String> cells) {
    rows.add(cells.stream().map(this::cut).toList());
  }

  /** Heads, a rule and the rows, a line each. */
  public List<String> lines() {
    int[] width = new int[heads.size()];
    boolean[] right = new boolean[heads.size()];
    for (int c = 0; c < heads.size(); c++) {
      int column = c;
      width[c] =
          Math.max(
              heads.get(c).length(),
              rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0));
      right[c] =
          !rows.isEmpty() && rows.stream().map(r -> r.get(column)).allMatch(TextTable::numeric);
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(heads, width, right));
    lines.add(line(Arrays.stream(width).mapToObj("─"::repeat).toList(), width, right));
    rows.forEach(row -> lines.add(line(row, width, right)));
    return lines;
  }

  private static boolean numeric(String cell) {
    return cell.chars().allMatch(ch -> Character.isDigit(ch) || ".,-+%–".indexOf(ch) >= 0);
  }

  private static String line(List<String> cells, int[] width, boolean[] right) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < cells.size(); c++) {
      String gap = " ".repeat(width[c] - cells.get(c).length());
      line.append(c == 0 ? "" : "  ").append(right[c] ? gap + cells.get(c) : cells.get(c) + gap);
    }
    return line.toString().stripTrailing();
  }

  private String cut(String cell) {
    String one = cell.replace('\n', ' ');
    return one.length() <= widest ? one : one.substring(0, widest - 1) + "…";
  }
}
