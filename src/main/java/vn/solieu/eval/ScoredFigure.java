package vn.solieu.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the scorer sees it, gold or predicted: a line of JSON with its span.
 *
 * @param start first char
 * @param end after the last char; of gold without it, start and length of the quote
 * @param fields the keys of {@code gold/GUIDE.md}
 */
record ScoredFigure(int start, int end, JsonNode fields) {
  static ScoredFigure of(JsonNode figure) {
    int start = figure.path("start").asInt();
    int end = figure.path("end").asInt(0);
    return new ScoredFigure(
        start, end > 0 ? end : start + figure.path("quote").asText("").length(), figure);
  }

  boolean has(String key) {
    return fields.has(key);
  }

  /** Text of a field, null where it is null or missing. */
  @Nullable String text(String key) {
    JsonNode value = fields.path(key);
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  @Nullable BigDecimal number(String key) {
    JsonNode value = fields.path(key);
    return value.isNumber() ? value.decimalValue() : null;
  }

  int overlap(ScoredFigure other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }
}
