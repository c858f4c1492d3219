package vn.solieu.search;

import java.util.Arrays;
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
      new QueryBitSetProducer(kinds(Fields.ARTICLE_KIND, Fields.PAST_ARTICLE_KIND));
  private static final BitSetProducer SENTENCES =
      new QueryBitSetProducer(
          kinds(Fields.ARTICLE_KIND, Fields.PAST_ARTICLE_KIND, Fields.SENTENCE_KIND));

  private final String key;

  private static Query kinds(String... kinds) {
    return new TermInSetQuery(Fields.KIND, Arrays.stream(kinds).map(BytesRef::new).toList());
  }

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
