package vn.solieu.search;

import java.util.List;
import java.util.Map;
import vn.solieu.index.Fields;

/** What a query is asked of: the fields that bare words are looked for in, with their weight. */
enum Target {
  ARTICLES(
      Fields.ARTICLE_KIND, Map.of(WordField.TITLE, 2f, WordField.LEAD, 1f, WordField.TEXT, 1f)),
  FIGURES(
      Fields.FIGURE_KIND,
      Map.of(
          WordField.INDICATOR,
          3f,
          WordField.SENTENCE,
          1f,
          WordField.CONTEXT,
          0.5f,
          WordField.HEADLINE,
          0.5f));

  private final String kind;
  private final Map<WordField, Float> weights;

  Target(String kind, Map<WordField, Float> weights) {
    this.kind = kind;
    this.weights = weights;
  }

  String kind() {
    return kind;
  }

  List<WordField> fields() {
    return weights.keySet().stream().sorted().toList();
  }

  float weight(WordField field) {
    return weights.getOrDefault(field, 1f);
  }
}
