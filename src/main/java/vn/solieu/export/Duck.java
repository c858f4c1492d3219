package vn.solieu.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Tables of ours as tables of DuckDB. */
final class Duck {
  private static final int SCALE = 9;
  private static final int PRECISION = 38;

  private Duck() {}

  /** A database: "" in memory, else a file. */
  static Connection open(String file, Properties properties) throws SQLException {
    return DriverManager.getConnection("jdbc:duckdb:" + file, properties);
  }

  /**
   * Creates {@code table} and fills it; gives the number of rows. A decimal column has a DOUBLE
   * beside it, named "…_double".
   */
  static <T> long fill(Connection connection, String table, List<Column<T>> columns, Stream<T> rows)
      throws SQLException {
    String definition = columns.stream().map(Duck::definition).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + table + " (" + definition + ")");
    }
    long count = 0;
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", table)) {
      for (Iterator<T> all = rows.iterator(); all.hasNext(); count++) {
        T row = all.next();
        appender.beginRow();
        for (Column<T> column : columns) {
          append(appender, column.type(), column.cell().apply(row));
        }
        appender.endRow();
      }
    }
    return count;
  }

  private static String definition(Column<?> column) {
    String exact = '"' + column.name() + "\" " + column.type().sql();
    return column.type() == Column.Type.DECIMAL
        ? exact + ", \"" + column.name() + "_double\" DOUBLE"
        : exact;
  }

  private static void append(DuckDBAppender appender, Column.Type type, @Nullable Object value)
      throws SQLException {
    switch (type) {
      case DECIMAL -> decimal(appender, (BigDecimal) value);
      case DOUBLE -> appender.append((Double) value);
      case INTEGER ->
          appender.append(value == null ? null : Long.valueOf(((Number) value).longValue()));
      case TEXT, URL -> appender.append(value == null ? null : value.toString());
    }
  }

  /** A number that DECIMAL(38,9) cannot hold exactly stays only in the DOUBLE. */
  private static void decimal(DuckDBAppender appender, @Nullable BigDecimal value)
      throws SQLException {
    appender.append(
        value == null || !fits(value) ? null : value.setScale(SCALE, RoundingMode.UNNECESSARY));
    appender.append(value == null ? null : Double.valueOf(value.doubleValue()));
  }

  private static boolean fits(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= SCALE && plain.precision() - plain.scale() <= PRECISION - SCALE;
  }
}
