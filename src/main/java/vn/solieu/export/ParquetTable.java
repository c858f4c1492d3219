package vn.solieu.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A table as a Parquet file; decimals stand exact (DECIMAL) and as DOUBLE beside it. */
public final class ParquetTable<T> implements TableWriter<T> {
  private final List<Column<T>> columns;
  private final Path file;

  public ParquetTable(List<Column<T>> columns, Path file) {
    this.columns = List.copyOf(columns);
    this.file = file;
  }

  @Override
  public long write(Stream<T> rows) throws IOException {
    try (Connection connection = Duck.open("", new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
      long count = Duck.fill(connection, "rows", columns, rows);
      String target = file.toAbsolutePath().toString().replace("'", "''");
      statement.execute("COPY rows TO '" + target + "' (FORMAT parquet, COMPRESSION zstd)");
      return count;
    } catch (SQLException e) {
      throw new IOException(file + ": cannot be written as Parquet: " + e.getMessage(), e);
    }
  }
}
