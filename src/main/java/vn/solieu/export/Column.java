package vn.solieu.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported table.
 *
 * @param name its name in every format: lower case, words joined by "_"
 * @param type of its cells
 * @param title what a person reads as its head
 * @param description one sentence for the data dictionary
 * @param cell the cell of a row, null when it is empty
 */
public record Column<T>(
    String name, Type type, String title, String description, Function<T, @Nullable Object> cell) {

  /** A column of texts, codes, periods. */
  public static <T> Column<T> text(
      String name, String title, String description, Function<T, @Nullable Object> cell) {
    return new Column<>(name, Type.TEXT, title, description, cell);
  }

  /** A column of addresses. */
  public static <T> Column<T> url(
      String name, String title, String description, Function<T, @Nullable Object> cell) {
    return new Column<>(name, Type.URL, title, description, cell);
  }

  /** A column of exact numbers (BigDecimal). */
  public static <T> Column<T> decimal(
      String name, String title, String description, Function<T, @Nullable Object> cell) {
    return new Column<>(name, Type.DECIMAL, title, description, cell);
  }

  /** A column of whole numbers. */
  public static <T> Column<T> integer(
      String name, String title, String description, Function<T, @Nullable Object> cell) {
    return new Column<>(name, Type.INTEGER, title, description, cell);
  }

  /**
   * Kinds of cells. Codes and periods are texts, so that no spreadsheet turns them into numbers or
   * dates.
   */
  public enum Type {
    TEXT("string", "VARCHAR"),
    INTEGER("integer", "BIGINT"),
    /** Exact: a BigDecimal. */
    DECIMAL("number", "DECIMAL(38,9)"),
    DOUBLE("number", "DOUBLE"),
    URL("string", "VARCHAR");

    private final String frictionless;
    private final String sql;

    Type(String frictionless, String sql) {
      this.frictionless = frictionless;
      this.sql = sql;
    }

    /** Type name of the Frictionless Table Schema. */
    public String frictionless() {
      return frictionless;
    }

    /** Type name of DuckDB. */
    public String sql() {
      return sql;
    }
  }
}
