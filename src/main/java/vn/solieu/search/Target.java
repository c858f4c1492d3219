package vn.solieu.search;

import java.util.List;
import java.util.Map;
import vn.solieu.index.Fields;

/** What a query is asked of: the fields that bare words are looked for in, with their weight. */
enum Target {
  ARTICLES(Fields.ARTICLE_KIND, Map.of(Fields.TITLE, 2f, Fields.LEAD, 1f, Fields.TEXT, 1f)),
  FIGURES(Fields.FIGURE_KIND, Map.of(Fields.WORDS, 3f, Fields.SENTENCE, 1f, Fields.CONTEXT, 0.5f));

  private final String kind;
  private final Map<String, Float> weights;

  Target(String kind, Map<String, Float> weights) {
    this.kind = kind;
    this.weights = weights;
  }

  String kind() {
    return kind;
  }

  List<String> fields() {
    return weights.keySet().stream().sorted().toList();
  }

  float weight(String field) {
    return weights.getOrDefault(field, 1f);
  }
}
