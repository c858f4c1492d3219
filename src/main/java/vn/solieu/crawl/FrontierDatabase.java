package vn.solieu.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/**
 * The SQLite file under the frontier: write-ahead log, every commit synced, so that what was
 * committed is there after a kill or a power cut. One connection, one thread at a time. It waits
 * for a backup to end.
 */
final class FrontierDatabase implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private FrontierDatabase(Connection connection) {
    this.connection = connection;
  }

  /** Work in one transaction. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /** Reads one line of a result. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ResultSet result) throws SQLException;
  }

  static FrontierDatabase open(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = 300000");
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
        for (String command : schema().split(";\n", -1)) {
          if (!command.isBlank()) {
            statement.execute(command);
          }
        }
      }
      return new FrontierDatabase(connection);
    } catch (SQLException e) {
      throw new BadInput(file + ": cannot be used as frontier: " + e.getMessage(), e);
    }
  }

  private static String schema() {
    try (InputStream in = Resources.shipped().open("crawl/frontier.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void inOne(Work work) {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("frontier.db: " + e.getMessage(), e);
    }
  }

  /** Runs an update; gives how many rows it touched. */
  synchronized int update(String sql, @Nullable Object... values) {
    try {
      return bind(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("frontier.db: " + e.getMessage(), e);
    }
  }

  synchronized <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
    try (ResultSet result = bind(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (result.next()) {
        all.add(reading.read(result));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("frontier.db: " + e.getMessage(), e);
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, plain(values[i]));
    }
    return statement;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant time -> time.toEpochMilli();
      case Duration time -> time.toMillis();
      case Enum<?> name -> name.name();
      default -> value;
    };
  }

  static @Nullable Instant time(ResultSet result, String column) throws SQLException {
    long millis = result.getLong(column);
    return result.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public synchronized void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("frontier.db: " + e.getMessage(), e);
    }
  }
}
