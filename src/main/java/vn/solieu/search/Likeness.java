package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.solieu.analysis.QueryTerm;
import vn.solieu.analysis.TokenTypes;
import vn.solieu.index.Fields;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;

/** More like this: the words that tell an article from others, as a query. */
final class Likeness {
  private static final int WORDS = 25;
  private static final int READ = 6000;
  private static final int RARE = 2;

  private final IndexReader reader;
  private final WordQueries words;

  Likeness(Snapshot snapshot, WordQueries words) {
    this.reader = snapshot.searcher().getIndexReader();
    this.words = words;
  }

  Query query(StoredArticle article) {
    String text = article.title() + "\n" + article.lead() + "\n" + article.text();
    Map<String, Integer> counts = new HashMap<>();
    for (QueryTerm term : words.terms(text.substring(0, Math.min(text.length(), READ)))) {
      if (term.type().equals(TokenTypes.WORD) || term.type().equals(TokenTypes.SYLLABLE)) {
        counts.merge(term.text(), 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Double>> best =
        counts.entrySet().stream()
            .map(e -> Map.entry(e.getKey(), e.getValue() * rarity(e.getKey())))
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(WORDS)
            .toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(Target.ARTICLES.now(), Occur.FILTER);
    best.forEach(e -> query.add(new TermQuery(new Term(Fields.TEXT, e.getKey())), Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(Math.min(3, best.size())).build();
  }

  /** Inverse document frequency; 0 for what too few articles have to be alike in. */
  private double rarity(String term) {
    try {
      int frequency = reader.docFreq(new Term(Fields.TEXT, term));
      return frequency < RARE ? 0 : Math.log(1 + (double) reader.maxDoc() / frequency);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
