package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lays the cells of one table out on a grid, spans resolved and capped, and finds its heads: rows
 * of th, a first row of words over numbers, and the columns of words or years left of the numbers.
 */
final class GridReader {
  private static final int MOST_ROWS = 500;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_SPAN = 60;

  private record Cell(String text, boolean th, int row, int column) {}

  private final Element table;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Who covers a place of the grid: row * MOST_COLUMNS + column. */
  private final Map<Integer, Cell> grid = new HashMap<>();

  private int width;

  GridReader(Element table) {
    this.table = table;
  }

  DataTable read() {
    for (Element row : table.select("tr")) {
      if (rows.size() < MOST_ROWS) {
        place(row);
      }
    }
    int headRows = headRows();
    int headColumns = headColumns(headRows);
    List<List<DataTable.Cell>> out = new ArrayList<>();
    for (List<Cell> row : rows) {
      if (row.stream().anyMatch(cell -> !cell.text.isEmpty())) {
        out.add(row.stream().map(cell -> finish(cell, headRows, headColumns)).toList());
      }
    }
    @Nullable Element caption = table.selectFirst("caption");
    return new DataTable(caption == null ? "" : Texts.of(caption), out);
  }

  private void place(Element row) {
    int r = rows.size();
    List<Cell> cells = new ArrayList<>();
    int c = 0;
    for (Element element : row.children()) {
      String tag = element.normalName();
      if (!tag.equals("td") && !tag.equals("th")) {
        continue;
      }
      while (c < MOST_COLUMNS && grid.containsKey(r * MOST_COLUMNS + c)) {
        c++;
      }
      if (c >= MOST_COLUMNS) {
        break;
      }
      Cell cell = new Cell(Texts.of(element), tag.equals("th") || inHead(element), r, c);
      c = cover(cell, span(element, "colspan"), span(element, "rowspan"));
      cells.add(cell);
    }
    width = Math.max(width, c);
    rows.add(cells);
  }

  private int cover(Cell cell, int columns, int spannedRows) {
    int end = Math.min(MOST_COLUMNS, cell.column + columns);
    for (int r = cell.row; r < Math.min(MOST_ROWS, cell.row + spannedRows); r++) {
      for (int c = cell.column; c < end; c++) {
        grid.putIfAbsent(r * MOST_COLUMNS + c, cell);
      }
    }
    return end;
  }

  private static boolean inHead(Element cell) {
    @Nullable Element row = cell.parent();
    @Nullable Element section = row == null ? null : row.parent();
    return section != null && section.normalName().equals("thead");
  }

  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute);
    if (text.isEmpty()
        || text.length() > 4
        || !text.chars().allMatch(ch -> ch >= '0' && ch <= '9')) {
      return 1;
    }
    return Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(text)));
  }

  /** Rows of th; else the first row when it is words and numbers follow, and those it spans. */
  private int headRows() {
    int heads = 0;
    while (heads < rows.size() && allHeads(rows.get(heads))) {
      heads++;
    }
    if (heads > 0 && heads < rows.size()) {
      return heads;
    }
    if (rows.size() < 2 || !words(rows.get(0), 1) || !numbersBelow(1)) {
      return 0;
    }
    int spanned = 1;
    while (spanned < rows.size() - 1
        && spanned < 4
        && (coveredFromAbove(spanned) || dividesAbove(spanned))) {
      spanned++;
    }
    return spanned;
  }

  /** Words under a head that spans columns: what it is divided into. */
  private boolean dividesAbove(int row) {
    boolean spans = false;
    for (int c = 2; c < width; c++) {
      @Nullable Cell above = grid.get((row - 1) * MOST_COLUMNS + c);
      spans |= above != null && !above.text.isEmpty() && above.column < c;
    }
    List<Cell> cells = rows.get(row);
    boolean corner = cells.isEmpty() || cells.getFirst().column > 0;
    return spans && (corner || cells.getFirst().text.isEmpty()) && words(cells, 0);
  }

  private static boolean allHeads(List<Cell> row) {
    return !row.isEmpty() && row.stream().skip(row.size() > 1 ? 1 : 0).allMatch(Cell::th);
  }

  private static boolean words(List<Cell> row, int from) {
    return row.stream().skip(from).allMatch(cell -> !numeric(cell.text) || year(cell.text));
  }

  private boolean numbersBelow(int from) {
    return rows.stream().skip(from).flatMap(List::stream).anyMatch(cell -> numeric(cell.text));
  }

  private boolean coveredFromAbove(int row) {
    @Nullable Cell corner = grid.get(row * MOST_COLUMNS);
    return corner != null && corner.row < row && words(rows.get(row), 0);
  }

  /** Columns of words or years before the first column of other numbers. */
  private int headColumns(int headRows) {
    int heads = 0;
    while (heads < width - 1
        && heads < 3
        && (headColumn(heads, headRows) || numbering(heads, headRows))) {
      heads++;
    }
    return heads;
  }

  /** A first column that counts the rows: 1, 2, 3, … with gaps of words or nothing. */
  private boolean numbering(int column, int headRows) {
    int count = 0;
    for (int r = headRows; r < rows.size() && column == 0; r++) {
      @Nullable Cell cell = grid.get(r * MOST_COLUMNS);
      if (cell != null && numeric(cell.text)) {
        count++;
        if (!cell.text.equals(String.valueOf(count))) {
          return false;
        }
      }
    }
    return count > 1;
  }

  private boolean headColumn(int column, int headRows) {
    int words = 0;
    int numbers = 0;
    for (int r = headRows; r < rows.size(); r++) {
      @Nullable Cell cell = grid.get(r * MOST_COLUMNS + column);
      if (cell == null || cell.text.isEmpty()) {
        continue;
      }
      boolean head = cell.th || !numeric(cell.text) || (column == 0 && year(cell.text));
      words += head ? 1 : 0;
      numbers += head ? 0 : 1;
    }
    return words > 0 && numbers * 4 <= words;
  }

  private DataTable.Cell finish(Cell cell, int headRows, int headColumns) {
    boolean head = cell.row < headRows || cell.column < headColumns;
    Set<String> above = new LinkedHashSet<>();
    for (int r = 0; r < Math.min(headRows, cell.row); r++) {
      add(grid.get(r * MOST_COLUMNS + cell.column), above);
    }
    Set<String> left = new LinkedHashSet<>();
    for (int c = 0; c < Math.min(headColumns, cell.column); c++) {
      add(grid.get(cell.row * MOST_COLUMNS + c), left);
    }
    return new DataTable.Cell(
        cell.text, head, cell.row, cell.column, List.copyOf(left), List.copyOf(above));
  }

  private static void add(@Nullable Cell cell, Set<String> heads) {
    if (cell != null && !cell.text.isEmpty()) {
      heads.add(cell.text);
    }
  }

  /** Digits with the marks numbers are written with: "1.234,5", "-3%", "(12)". */
  private static boolean numeric(String text) {
    return !text.isEmpty()
        && text.chars().anyMatch(c -> c >= '0' && c <= '9')
        && text.chars().allMatch(c -> "0123456789.,%+-–−() /".indexOf(c) >= 0);
  }

  private static boolean year(String text) {
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && numeric(text);
  }
}
