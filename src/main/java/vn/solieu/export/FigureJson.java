package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.Finding;
import vn.solieu.text.Document;
import vn.solieu.text.Span;

/** Figures as JSON: every key always there, null if empty; {@code of} is an index in the list. */
public final class FigureJson {
  private FigureJson() {}

  /**
   * A document's line, {@code {"id","figures":[…],"findings":[…]}}; where the text was made from
   * markup the line also carries the {@code title} and {@code text} that the offsets refer to.
   */
  public static ObjectNode extracted(
      Document document,
      @Nullable String title,
      boolean derived,
      List<Figure> figures,
      List<Finding> findings) {
    ObjectNode line = Json.object();
    line.put("id", document.id());
    if (derived) {
      line.put("title", title);
      line.put("text", document.text());
    }
    ArrayNode list = line.putArray("figures");
    figures.forEach(f -> list.add(figure(f)));
    ArrayNode misfits = line.putArray("findings");
    findings.forEach(f -> misfits.add(finding(f)));
    return line;
  }

  /** What does not add up; {@code figures} are indices in the list, the suspect one last. */
  private static ObjectNode finding(Finding f) {
    ObjectNode node = Json.object();
    node.put("kind", name(f.kind()));
    ArrayNode indices = node.putArray("figures");
    f.figures().forEach(indices::add);
    node.put("printed", f.printed());
    node.put("expected", f.expected());
    node.put("tolerance", f.tolerance());
    node.put("vi", f.vi());
    node.put("en", f.en());
    return node;
  }

  /** One figure; offsets are UTF-16 units of the text it was extracted from. */
  public static ObjectNode figure(Figure f) {
    ObjectNode node = Json.object();
    node.put("start", f.span().start());
    node.put("end", f.span().end());
    node.put("quote", f.quote());
    fields(node, f);
    node.put("of", f.of());
    provenance(node, f);
    return node;
  }

  /** The fields of the record that do not depend on where it stands. */
  static void fields(ObjectNode node, Figure f) {
    node.put("value", f.value());
    node.put("high", f.high());
    node.put("unit", f.unit());
    node.put("bound", name(f.bound()));
    node.put("role", name(f.role()));
    node.put("direction", name(f.direction()));
    node.put("base", print(f.base()));
    node.put("period", print(f.period()));
    node.put("indicator", f.indicator());
    node.put("indicatorId", f.indicatorId());
    node.put("place", f.place());
    node.put("placeCode", f.placeCode());
    node.put("placeBasis", name(f.placeBasis()));
    node.put("entity", f.entity());
    node.put("prices", f.prices());
  }

  private static void provenance(ObjectNode node, Figure f) {
    node.put("attribution", f.attribution());
    span(node, "attribution", f.attributionSpan());
    node.put("flow", name(f.flow()));
    node.put("status", name(f.status()));
    node.put("confidence", Math.round(f.confidence() * 1000) / 1000.0);
    span(node, "sentence", f.sentence());
    node.put("extractor", FigureExtractor.VERSION);
  }

  private static void span(ObjectNode node, String name, @Nullable Span span) {
    node.put(name + "Start", span == null ? null : span.start());
    node.put(name + "End", span == null ? null : span.end());
  }

  /** "year-to-date" for {@code YEAR_TO_DATE}. */
  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String print(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
