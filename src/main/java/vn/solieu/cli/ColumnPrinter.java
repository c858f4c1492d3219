package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.solieu.export.Column;
import vn.solieu.export.Csv;
import vn.solieu.export.CsvTable;
import vn.solieu.export.JsonTable;
import vn.solieu.export.TextTable;

/** Prints rows by their columns: all of them as CSV or JSON Lines, the shown ones as a table. */
final class ColumnPrinter<T> {
  /** How rows are printed. */
  enum Format {
    TABLE,
    JSONL,
    CSV
  }

  private static final int WIDEST = 48;

  private final List<Column<T>> columns;
  private final Set<String> shown;
  private final PrintWriter out;

  /**
   * @param shown names of the columns a table shows
   */
  ColumnPrinter(List<Column<T>> columns, Set<String> shown, PrintWriter out) {
    this.columns = columns;
    this.shown = shown;
    this.out = out;
  }

  void print(Format format, Stream<T> rows) {
    try {
      switch (format) {
        case TABLE -> table(rows);
        case JSONL -> new JsonTable<>(columns, new Uncloseable(out)).write(rows);
        case CSV -> new CsvTable<>(columns, Csv.RFC4180, new Uncloseable(out)).write(rows);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(Stream<T> rows) {
    List<Column<T>> wanted = columns.stream().filter(c -> shown.contains(c.name())).toList();
    TextTable table = new TextTable(wanted.stream().map(ColumnPrinter::head).toList(), WIDEST);
    List<T> all = rows.toList();
    all.forEach(row -> table.add(wanted.stream().map(c -> cell(c, row)).toList()));
    if (!all.isEmpty()) {
      table.lines().forEach(out::println);
    }
  }

  private static String head(Column<?> column) {
    return java.util.Locale.getDefault().getLanguage().equals("vi")
        ? column.title()
        : column.name().replace('_', ' ');
  }

  private static <T> String cell(Column<T> column, T row) {
    Object value = column.cell().apply(row);
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Objects.toString(value, "");
  }
}
