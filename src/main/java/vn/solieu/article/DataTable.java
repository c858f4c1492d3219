package vn.solieu.article;

import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.text.Block;

/**
 * A data table with its spans resolved.
 *
 * @param caption its caption, "" when there is none
 * @param rows from the top; each row's cells from the left
 */
public record DataTable(String caption, List<List<Cell>> rows) {
  /**
   * A cell as written, once, where it begins.
   *
   * @param head whether it names a row or column
   * @param row from 0
   * @param column from 0, after the spans left of it
   * @param rowHeads the head cells left of it, outermost first
   * @param columnHeads the head cells above it, from the top
   */
  public record Cell(
      String text,
      boolean head,
      int row,
      int column,
      List<String> rowHeads,
      List<String> columnHeads) {
    public Cell {
      rowHeads = List.copyOf(rowHeads);
      columnHeads = List.copyOf(columnHeads);
    }
  }

  public DataTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** One line a row, cells parted by " | ". */
  public String text() {
    return rows.stream()
        .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(Block.Cell.SEPARATOR)))
        .collect(Collectors.joining("\n"));
  }
}
