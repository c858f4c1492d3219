package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as JSON Lines, one object a row, every key always there. */
public final class JsonTable<T> implements TableWriter<T> {
  private final List<Column<T>> columns;
  private final Writer out;

  public JsonTable(List<Column<T>> columns, Writer out) {
    this.columns = List.copyOf(columns);
    this.out = out;
  }

  @Override
  public long write(Stream<T> rows) throws IOException {
    long count = 0;
    for (Iterator<T> all = rows.iterator(); all.hasNext(); count++) {
      out.write(Json.line(object(all.next())) + "\n");
    }
    out.flush();
    return count;
  }

  private ObjectNode object(T row) {
    ObjectNode node = Json.object();
    columns.forEach(column -> put(node, column.name(), column.cell().apply(row)));
    return node;
  }

  /** One object of names and cells. */
  public static String line(List<String> names, List<? extends @Nullable Object> cells) {
    ObjectNode node = Json.object();
    for (int i = 0; i < names.size(); i++) {
      put(node, names.get(i), cells.get(i));
    }
    return Json.line(node);
  }

  /** Puts a cell of any type. */
  static void put(ObjectNode node, String name, @Nullable Object value) {
    switch (value) {
      case null -> node.putNull(name);
      case BigDecimal number -> node.put(name, number);
      case Double number -> node.put(name, number);
      case Long number -> node.put(name, number);
      case Integer number -> node.put(name, number);
      case Boolean truth -> node.put(name, truth);
      default -> node.put(name, value.toString());
    }
  }
}
