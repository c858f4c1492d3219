package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.crawl.Health;

/** The health of the sources as lines to read, or as one JSON object a source. */
public final class StatusReport {
  private StatusReport() {}

  /** A few lines a source. */
  public static List<String> text(List<Health> sources) {
    List<String> lines = new ArrayList<>();
    for (Health h : sources) {
      lines.add(
          h.source() + (h.lastRun() == null ? ": never crawled" : ": last run " + h.lastRun()));
      if (h.resting() != null) {
        lines.add("  not crawled: " + h.resting());
      }
      lines.add(
          "  pages: "
              + h.fresh()
              + " new, "
              + h.changed()
              + " changed, "
              + h.unchanged()
              + " unchanged");
      lines.add(
          String.format(
              Locale.ROOT,
              "  articles: %d; without date %.0f%%, without body %.0f%%, without author %.0f%%",
              h.articles(),
              h.withoutDate() * 100,
              h.withoutBody() * 100,
              h.withoutAuthor() * 100));
      line(lines, "failed", h.failed());
      line(lines, "addresses", h.states());
      line(lines, "queued", h.queued());
      h.alarms().forEach(alarm -> lines.add("  ALARM: " + alarm));
    }
    return lines;
  }

  private static void line(List<String> lines, String what, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      List<String> parts =
          counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
      lines.add("  " + what + ": " + String.join(", ", parts));
    }
  }

  /** One object. */
  public static String json(Health h) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("source", h.source());
    node.put("resting", h.resting());
    node.put("lastRun", h.lastRun() == null ? null : h.lastRun().toString());
    node.put("new", h.fresh());
    node.put("changed", h.changed());
    node.put("unchanged", h.unchanged());
    counts(node.putObject("failed"), h.failed());
    node.put("articles", h.articles());
    node.put("withoutDate", rounded(h.withoutDate()));
    node.put("withoutBody", rounded(h.withoutBody()));
    node.put("withoutAuthor", rounded(h.withoutAuthor()));
    counts(node.putObject("states"), h.states());
    counts(node.putObject("queued"), h.queued());
    ArrayNode alarms = node.putArray("alarms");
    h.alarms().forEach(alarms::add);
    return node.toString();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
  }

  private static void counts(ObjectNode node, Map<String, Integer> counts) {
    counts.forEach(node::put);
  }
}
