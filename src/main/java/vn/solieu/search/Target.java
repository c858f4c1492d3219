package vn.solieu.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import vn.solieu.index.Fields;

/** What a query is asked of: the fields that bare words are looked for in, with their weight. */
enum Target {
  ARTICLES(
      Fields.ARTICLE_KIND,
      Fields.PAST_ARTICLE_KIND,
      Map.of(WordField.TITLE, 2f, WordField.LEAD, 1f, WordField.TEXT, 1f)),
  FIGURES(
      Fields.FIGURE_KIND,
      Fields.PAST_FIGURE_KIND,
      Map.of(
          WordField.INDICATOR,
          3f,
          WordField.SENTENCE,
          1f,
          WordField.CONTEXT,
          0.5f,
          WordField.HEADLINE,
          0.5f));

  private final Query now;
  private final Query ever;
  private final Map<WordField, Float> weights;

  Target(String now, String past, Map<WordField, Float> weights) {
    this.now = FieldQueries.term(Fields.KIND, now);
    ever = new TermInSetQuery(Fields.KIND, List.of(new BytesRef(now), new BytesRef(past)));
    this.weights = weights;
  }

  /** All of the archive as it is. */
  Query now() {
    return now;
  }

  /** Earlier versions too. */
  Query ever() {
    return ever;
  }

  List<WordField> fields() {
    return weights.keySet().stream().sorted().toList();
  }

  float weight(WordField field) {
    return weights.getOrDefault(field, 1f);
  }
}
