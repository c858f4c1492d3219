package vn.solieu.article;

/** A piece of an article's body, in reading order. */
public sealed interface Part {
  /** The piece as plain text; a table's rows are lines, its cells parted by " | ". */
  String text();

  /** A paragraph or list item. */
  record Paragraph(String text) implements Part {}

  /** A heading inside the body. */
  record Heading(String text) implements Part {}

  /** A data table. */
  record Rows(DataTable table) implements Part {
    @Override
    public String text() {
      return table.text();
    }
  }
}
