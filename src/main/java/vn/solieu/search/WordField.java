package vn.solieu.search;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import vn.solieu.index.Fields;

/**
 * A field that words are looked for in. What an article or a sentence says counts for the figures
 * before it in the block.
 */
enum WordField {
  TITLE(Fields.TITLE),
  LEAD(Fields.LEAD),
  TEXT(Fields.TEXT),
  INDICATOR(Fields.WORDS),
  CONTEXT(Fields.CONTEXT),

  /** The sentence of a figure. */
  SENTENCE(Fields.SENTENCE),

  /** The title of a figure's article. */
  HEADLINE(Fields.TITLE);

  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(FieldQueries.term(Fields.KIND, Fields.ARTICLE_KIND));
  private static final BitSetProducer SENTENCES =
      new QueryBitSetProducer(
          new TermInSetQuery(
              Fields.KIND,
              java.util.List.of(
                  new BytesRef(Fields.ARTICLE_KIND), new BytesRef(Fields.SENTENCE_KIND))));

  private final String key;

  WordField(String key) {
    this.key = key;
  }

  /** Its name in the index. */
  String key() {
    return key;
  }

  /** A query in this field, asked of articles or figures. */
  Query asked(Query inField) {
    return switch (this) {
      case TITLE, LEAD, TEXT, INDICATOR, CONTEXT -> inField;
      case SENTENCE -> new ToChildBlockJoinQuery(inField, SENTENCES);
      case HEADLINE -> new ToChildBlockJoinQuery(inField, ARTICLES);
    };
  }
}
