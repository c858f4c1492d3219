package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import vn.solieu.analysis.QueryTerm;
import vn.solieu.analysis.RankedQuery;

/**
 * How high a match stands: words, neighbours and phrases in each field with its weight; documents
 * that have every word just as typed stand before all others.
 */
final class Ranking {
  /** More than words and neighbours of one query can make. */
  private static final float EXACT = 100;

  private final WordQueries words;

  Ranking(WordQueries words) {
    this.words = words;
  }

  /** {@code matching} with scores. */
  Query rank(Query matching, QueryNode query, Target target) {
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(matching, Occur.FILTER);
    for (String text : texts(query)) {
      List<QueryTerm> terms = words.terms(text);
      for (WordField field : target.fields()) {
        Query score = field.asked(RankedQuery.of(field.key(), terms));
        ranked.add(new BoostQuery(score, target.weight(field)), Occur.SHOULD);
      }
      if (terms.stream().filter(QueryTerm::isBase).allMatch(QueryTerm::isPlain)) {
        Query exact = new ConstantScoreQuery(words.exact(text, target.fields()));
        ranked.add(new BoostQuery(exact, EXACT), Occur.SHOULD);
      }
    }
    return ranked.build();
  }

  /** What is asked for in words, without what is excluded. */
  static List<String> texts(QueryNode query) {
    List<String> texts = new ArrayList<>();
    collect(query, texts);
    return texts;
  }

  private static void collect(QueryNode node, List<String> texts) {
    switch (node) {
      case QueryNode.Word word -> texts.add(word.text());
      case QueryNode.Phrase phrase -> texts.add(phrase.text());
      case QueryNode.Near near -> {
        collect(near.left(), texts);
        collect(near.right(), texts);
      }
      case QueryNode.And and -> Translator.runs(and.nodes()).forEach(n -> collect(n, texts));
      case QueryNode.Or or -> or.nodes().forEach(n -> collect(n, texts));
      case QueryNode.Within within -> collect(within.node(), texts);
      case QueryNode.All all -> {}
      case QueryNode.Wildcard wildcard -> {}
      case QueryNode.Equal equal -> {}
      case QueryNode.Range range -> {}
      case QueryNode.Not not -> {}
    }
  }
}
