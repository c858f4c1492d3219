package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Series;
import vn.solieu.index.StoredFigure;

/** Rows of panels and comparisons, as cells and as JSON. */
public final class ComparisonRows {
  /** Column names in order. */
  public static final List<String> COLUMNS =
      List.of(
          "indicator",
          "place",
          "boundary",
          "period",
          "frequency",
          "role",
          "prices",
          "unit",
          "value",
          "min",
          "max",
          "articles",
          "witnesses",
          "status",
          "formula",
          "figure",
          "decision",
          "source",
          "date",
          "url");

  private ComparisonRows() {}

  /**
   * One row, cells in the order of {@link #COLUMNS}.
   *
   * @param decisions figure id → what a person decided
   */
  public static List<@Nullable Object> row(Observation o, Map<String, String> decisions) {
    Series s = o.series();
    StoredFigure f = o.figure();
    String source = f == null ? s.source() : f.source();
    return Arrays.asList(
        s.indicator(),
        s.place(),
        FigureJson.name(s.boundary()),
        o.period(),
        s.frequency().printed(),
        FigureJson.name(s.role()),
        s.prices(),
        s.unit(),
        o.value(),
        o.min(),
        o.max(),
        o.articles(),
        o.witnesses(),
        FigureJson.name(o.status()),
        o.formula(),
        f == null ? null : f.id(),
        f == null ? null : decisions.get(f.id()),
        source,
        f == null ? null : f.date(),
        f == null ? null : f.url());
  }

  /** The same as an object, with the rejected figures and their reasons. */
  public static ObjectNode json(Observation o, Map<String, String> decisions) {
    ObjectNode node = Json.object();
    List<@Nullable Object> row = row(o, decisions);
    for (int i = 0; i < row.size(); i++) {
      switch (row.get(i)) {
        case null -> node.putNull(COLUMNS.get(i));
        case java.math.BigDecimal number -> node.put(COLUMNS.get(i), number);
        case Integer number -> node.put(COLUMNS.get(i), number);
        case Object other -> node.put(COLUMNS.get(i), other.toString());
      }
    }
    node.put("derived", o.derived());
    ArrayNode rejected = node.putArray("rejected");
    for (Observation.Rejected r : o.rejected()) {
      ObjectNode one = rejected.addObject();
      one.put("figure", r.figure().id());
      one.put("value", r.value());
      one.put("reason", r.reason());
      one.put("url", r.figure().url());
    }
    return node;
  }
}
