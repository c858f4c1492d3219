package vn.solieu.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.text.BadInput;

/**
 * The archive as a read-only SQL database with tables {@code figures} and {@code articles}
 * (DuckDB); nothing outside it can be reached.
 */
public final class SqlDatabase implements AutoCloseable {
  /** Strings, quoted names and comments. */
  private static final Pattern QUOTED =
      Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private final Path file;
  private final Connection connection;

  private SqlDatabase(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Copies figures and articles into a database of their own, then opens that to read alone. */
  public static SqlDatabase of(
      Stream<StoredFigure> figures, Stream<StoredArticle> articles, Map<String, String> decisions) {
    try {
      Path file = Files.createTempDirectory("solieu-sql").resolve("archive.duckdb");
      try (Connection filling = Duck.open(file.toString(), new Properties())) {
        Duck.fill(filling, "figures", FigureColumns.all(decisions), figures);
        Duck.fill(filling, "articles", ArticleColumns.ALL, articles);
      }
      return new SqlDatabase(file, readOnly(file));
    } catch (SQLException e) {
      throw new IllegalStateException("the SQL database could not be made: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection readOnly(Path file) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    Connection connection = Duck.open(file.toString(), properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
    }
    return connection;
  }

  /**
   * Runs one query; of several the results of all but the last would be lost, so they are refused.
   *
   * @param heads takes the column names
   * @param row takes each row's cells
   * @throws BadInput when the query is wrong or wants to write
   */
  public long query(
      String sql, Consumer<List<String>> heads, Consumer<List<@Nullable Object>> row) {
    if (QUOTED.matcher(sql).replaceAll("").strip().replaceFirst(";$", "").indexOf(';') >= 0) {
      throw new BadInput("sql: more than one query; ask them one by one");
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      ResultSetMetaData about = result.getMetaData();
      List<String> names = new ArrayList<>();
      for (int c = 1; c <= about.getColumnCount(); c++) {
        names.add(about.getColumnLabel(c));
      }
      heads.accept(names);
      long count = 0;
      for (; result.next(); count++) {
        row.accept(cells(result, names.size()));
      }
      return count;
    } catch (SQLException e) {
      throw new BadInput(
          "sql: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be run"), e);
    }
  }

  private static List<@Nullable Object> cells(ResultSet result, int columns) throws SQLException {
    List<@Nullable Object> cells = new ArrayList<>(columns);
    for (int c = 1; c <= columns; c++) {
      Object value = result.getObject(c);
      cells.add(value instanceof BigDecimal number ? plain(number) : value);
    }
    return cells;
  }

  /** DECIMAL(38,9) pads with zeros that were never printed. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  @Override
  public void close() {
    try {
      connection.close();
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
      Files.deleteIfExists(file.getParent());
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("the SQL database could not be closed: " + e.getMessage(), e);
    }
  }
}
