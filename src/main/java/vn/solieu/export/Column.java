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
