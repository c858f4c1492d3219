package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sidecar of an export: a Frictionless Data Package descriptor that says what was asked, how
 * many rows came, by which version.
 *
 * @param file name of the exported file
 * @param format "csv", "xlsx", …
 * @param query the filter as it was understood
 * @param rows how many rows the file holds
 * @param version of the program
 * @param created when
 * @param sources publishers of the articles that match → how many articles of each
 */
public record DataPackage(
    String file,
    String format,
    String query,
    long rows,
    String version,
    Instant created,
    Map<String, Long> sources) {
  /** The descriptor as JSON. */
  public String json(List<? extends Column<?>> columns, @Nullable Csv dialect) {
    ObjectNode node = Json.object();
    node.put("profile", dialect == null ? "data-package" : "tabular-data-package");
    node.put("name", "solieu-export");
    node.put("title", "Solieu export");
    node.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString());
    node.put("version", version);
    node.put("query", query);
    node.put("count", rows);
    node.put(
        "licenseNote",
        "Figures are facts; the quoted sentences belong to the publishers named under sources.");
    ArrayNode publishers = node.putArray("sources");
    sources.forEach(
        (name, articles) -> publishers.addObject().put("title", name).put("articles", articles));
    node.put(
        "citation",
        "Solieu "
            + version
            + ", \""
            + query
            + "\", "
            + rows
            + " rows, "
            + created.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10));
    resource(node.putArray("resources").addObject(), columns, dialect);
    return Json.pretty(node);
  }

  private void resource(
      ObjectNode resource, List<? extends Column<?>> columns, @Nullable Csv dialect) {
    resource.put("name", "data");
    resource.put("profile", dialect == null ? "data-resource" : "tabular-data-resource");
    resource.put("path", file);
    resource.put("format", format);
    resource.put("encoding", "utf-8");
    if (columns.isEmpty()) {
      return;
    }
    if (dialect != null) {
      ObjectNode node = resource.putObject("dialect");
      node.put("delimiter", dialect.separator());
      node.put("lineTerminator", "\r\n");
    }
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    for (Column<?> column : columns) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.type().frictionless());
      field.put("title", column.title());
      field.put("description", column.description());
      if (dialect != null
          && dialect.decimalComma()
          && column.type().frictionless().equals("number")) {
        field.put("decimalChar", ",");
      }
    }
  }
}
