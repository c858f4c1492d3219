package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * Writes an article as one text with its blocks: the title a heading, the lead and each paragraph a
 * line, each table row a line of cells parted by " | ".
 */
final class DocumentWriter {
  private static final int LONGEST_CAPTION = 200;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private String heading = "";
  private int tables;

  Document write(String id, Article article) {
    if (!article.title().isEmpty()) {
      blocks.add(new Block.Heading(line(article.title())));
    }
    if (!article.lead().isEmpty()) {
      blocks.add(new Block.Paragraph(line(article.lead())));
    }
    article.body().forEach(this::part);
    @Nullable PartialDate date = article.published() == null ? null : article.published().date();
    return new Document(id, text.toString(), blocks, date, article.province());
  }

  private void part(Part part) {
    switch (part) {
      case Part.Paragraph p -> {
        blocks.add(new Block.Paragraph(line(p.text())));
        heading = captions(p.text()) ? p.text() : "";
      }
      case Part.Heading h -> {
        blocks.add(new Block.Heading(line(h.text())));
        heading = h.text();
      }
      case Part.Rows rows -> table(rows.table());
    }
  }

  /** A line that stands over a table, not one that tells a story. */
  private static boolean captions(String line) {
    return line.length() <= LONGEST_CAPTION && !line.endsWith(".");
  }

  private Span line(String line) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(line);
    return new Span(start, text.length());
  }

  private void table(DataTable table) {
    String caption = table.caption().isEmpty() ? heading : table.caption();
    for (List<DataTable.Cell> row : table.rows()) {
      String separator = text.isEmpty() ? "" : "\n";
      for (DataTable.Cell cell : row) {
        text.append(separator);
        separator = Block.Cell.SEPARATOR;
        int start = text.length();
        text.append(cell.text());
        if (!cell.text().isEmpty() && !cell.head()) {
          blocks.add(block(cell, new Span(start, text.length()), caption));
        }
      }
    }
    tables++;
  }

  private Block block(DataTable.Cell cell, Span span, String caption) {
    return new Block.Cell(
        span, tables, cell.row(), cell.column(), cell.rowHeads(), cell.columnHeads(), caption);
  }
}
