package vn.solieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/**
 * A table as a workbook: typed cells, codes and periods as text, addresses as links, a second sheet
 * that explains the columns.
 */
public final class XlsxTable<T> implements TableWriter<T> {
  private static final int FLUSH = 1000;
  private static final int LONGEST = 32_767;

  /** A number of more digits than a spreadsheet keeps is written as text. */
  private static final int DIGITS = 15;

  /** Excel opens no sheet with more links; the addresses of further rows are plain text. */
  private static final int MOST_LINKS = 65_000;

  private final List<Column<T>> columns;
  private final OutputStream out;
  private int links;

  /** A link of one cell: the library keeps one cell alone for links that are equal. */
  private static final class CellLink extends HyperLink {
    CellLink(String address) {
      super(address, address);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  public XlsxTable(List<Column<T>> columns, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.out = out;
  }

  @Override
  public long write(Stream<T> rows) throws IOException {
    try (Workbook book = new Workbook(out, "Solieu", null)) {
      long count = data(book.newWorksheet("data"), rows);
      dictionary(book.newWorksheet("dictionary"));
      return count;
    }
  }

  private long data(Worksheet sheet, Stream<T> rows) throws IOException {
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).name());
      sheet.style(0, c).bold().set();
    }
    sheet.freezePane(0, 1);
    int r = 0;
    for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
      r++;
      if (r >= Worksheet.MAX_ROWS) {
        throw new BadInput(
            "more than "
                + (Worksheet.MAX_ROWS - 1)
                + " rows do not fit a worksheet; export as csv or parquet");
      }
      T row = all.next();
      for (int c = 0; c < columns.size(); c++) {
        cell(sheet, r, c, columns.get(c), columns.get(c).cell().apply(row));
      }
      if (r % FLUSH == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
    return r;
  }

  private void cell(Worksheet sheet, int r, int c, Column<?> column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number when number.precision() <= DIGITS -> sheet.value(r, c, number);
      case Double number -> sheet.value(r, c, number);
      case Long number -> sheet.value(r, c, number);
      case Integer number -> sheet.value(r, c, number);
      default -> text(sheet, r, c, column, value.toString());
    }
  }

  private void text(Worksheet sheet, int r, int c, Column<?> column, String text) {
    boolean link =
        column.type() == Column.Type.URL
            && text.startsWith("http")
            && text.length() < 2000
            && links < MOST_LINKS;
    if (link) {
      links++;
      sheet.hyperlink(r, c, new CellLink(text));
    } else {
      sheet.inlineString(
          r, c, text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }
  }

  private void dictionary(Worksheet sheet) throws IOException {
    List<String> heads = List.of("column", "title", "type", "description");
    for (int c = 0; c < heads.size(); c++) {
      sheet.value(0, c, heads.get(c));
      sheet.style(0, c).bold().set();
    }
    for (int r = 0; r < columns.size(); r++) {
      Column<T> column = columns.get(r);
      sheet.value(r + 1, 0, column.name());
      sheet.value(r + 1, 1, column.title());
      sheet.value(r + 1, 2, column.type().frictionless());
      sheet.value(r + 1, 3, column.description());
    }
    sheet.finish();
  }
}
