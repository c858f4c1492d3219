package vn.solieu.text;

import java.util.List;

/** A piece of a document's text; blocks lie in text order and do not overlap. */
public sealed interface Block {
  Span span();

  /** A title, sub-heading or sapo: a context for what follows. */
  record Heading(Span span) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(Span span) implements Block {}

  /**
   * One body cell of a data table with what stands above and to the left of it.
   *
   * @param rowHeads text of the row's head cells, outermost first ("Thu ngân sách", "Thu nội địa")
   * @param columnHeads text of the column's head cells from the top ("9 tháng 2019", "So cùng kỳ
   *     (%)")
   * @param caption the table's caption or the heading over it, "" when there is none
   */
  record Cell(
      Span span,
      int table,
      int row,
      int column,
      List<String> rowHeads,
      List<String> columnHeads,
      String caption)
      implements Block {
    /** What stands between the cells of a row, which is a line of the text. */
    public static final String SEPARATOR = " | ";

    public Cell {
      rowHeads = List.copyOf(rowHeads);
      columnHeads = List.copyOf(columnHeads);
    }
  }
}
