package vn.solieu.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as CSV (RFC 4180: CRLF, quotes where needed), heads first. */
public final class CsvTable<T> implements TableWriter<T> {
  private final List<Column<T>> columns;
  private final Csv dialect;
  private final Writer out;

  /**
   * @param out where it goes; begins with a byte order mark if the caller wrote one
   */
  public CsvTable(List<Column<T>> columns, Csv dialect, Writer out) {
    this.columns = List.copyOf(columns);
    this.dialect = dialect;
    this.out = out;
  }

  @Override
  public long write(Stream<T> rows) throws IOException {
    out.write(dialect.line(columns.stream().map(Column::name).toList()) + "\r\n");
    long count = 0;
    for (Iterator<T> all = rows.iterator(); all.hasNext(); count++) {
      out.write(dialect.line(cells(all.next())) + "\r\n");
    }
    out.flush();
    return count;
  }

  private List<@Nullable Object> cells(T row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      cells.add(column.cell().apply(row));
    }
    return cells;
  }
}
