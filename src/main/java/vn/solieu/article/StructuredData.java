package vn.solieu.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page's JSON-LD: its article node and the page's breadcrumbs. Scripts that are no JSON are left
 * out; control characters and trailing commas are forgiven.
 */
final class StructuredData {
  private static final int DEEPEST = 12;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private final List<JsonNode> nodes = new ArrayList<>();
  private final @Nullable JsonNode article;

  StructuredData(List<String> scripts) {
    for (String script : scripts) {
      flatten(tree(script), 0);
    }
    article = nodes.stream().filter(StructuredData::isArticle).findFirst().orElse(null);
  }

  /** Many pages carry broken JSON-LD; the other clues remain. */
  private static JsonNode tree(String script) {
    try {
      return MAPPER.readTree(script);
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private void flatten(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> flatten(child, depth + 1));
    } else if (node.isObject()) {
      nodes.add(node);
      flatten(node.path("@graph"), depth + 1);
      flatten(node.path("mainEntity"), depth + 1);
      flatten(node.path("mainEntityOfPage"), depth + 1);
    }
  }

  boolean hasArticle() {
    return article != null;
  }

  /** A text field of the article node, entities resolved; "" when there is none. */
  String text(String field) {
    return article == null ? "" : plain(article.path(field));
  }

  /** A text field of every node that has it. */
  List<String> texts(String field) {
    return nodes.stream().map(n -> plain(n.path(field))).filter(t -> !t.isEmpty()).toList();
  }

  /** The names in the article's author. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (article != null) {
      names(article.path("author"), names, 0);
    }
    return names;
  }

  private void names(JsonNode node, List<String> names, int depth) {
    if (node.isTextual()) {
      names.add(plain(node));
    } else if (node.isArray() && depth < 3) {
      node.forEach(child -> names(child, names, depth + 1));
    } else if (node.isObject() && !isType(node, "Organization")) {
      JsonNode name = node.has("name") ? node.path("name") : byId(node.path("@id").asText());
      if (name.isArray()) {
        names(name, names, depth + 1);
      } else if (!name.isMissingNode()) {
        names.add(plain(name));
      }
    }
  }

  private JsonNode byId(String id) {
    for (JsonNode node : nodes) {
      if (!id.isEmpty() && node.path("@id").asText().equals(id) && node.has("name")) {
        return node.path("name");
      }
    }
    return MAPPER.missingNode();
  }

  /** The publisher's name, "" when there is none. */
  String publisher() {
    return article == null ? "" : plain(article.path("publisher").path("name"));
  }

  /** The names of the breadcrumbs from the start page on. */
  List<String> breadcrumbs() {
    List<String> names = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (isType(node, "breadcrumblist") && names.isEmpty()) {
        for (JsonNode item : node.path("itemListElement")) {
          JsonNode name = item.has("name") ? item.path("name") : item.path("item").path("name");
          names.add(plain(name));
        }
      }
    }
    return names;
  }

  /** Whether a node of the type is there, without regard to case. */
  boolean has(String type) {
    return nodes.stream().anyMatch(node -> isType(node, type));
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode types = node.path("@type");
    for (JsonNode type : types.isArray() ? types : List.of(types)) {
      String name = type.asText().toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isType(JsonNode node, String wanted) {
    JsonNode types = node.path("@type");
    for (JsonNode type : types.isArray() ? types : List.of(types)) {
      if (type.asText().equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String plain(JsonNode node) {
    JsonNode first = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    String text = first.isObject() ? first.path("@value").asText() : first.asText();
    String resolved = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return resolved.strip();
  }
}
