package vn.solieu.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A query text as a ranking: any of its syllables finds, words and neighbours found together raise,
 * exact forms come first. The sequential dependence of Metzler and Croft ("A Markov random field
 * model for term dependencies", 2005) with words as a third kind of evidence. Typed without any
 * mark, every syllable stands for all its forms, and runs of two to four are tried as words.
 */
public final class RankedQuery {
  /** Weights, tuned on news: see the retrieval benchmark. */
  private static final float WORD = 0.3f;

  /** Of forms with marks, where none were typed, beside the form as typed. */
  private static final float MARKED = 0.7f;

  private static final float AS_TYPED = 0.3f;
  private static final float NEIGHBOURS = 0.3f;
  private static final int SLOP = 3;
  private static final int LONGEST_WORD = 4;

  /** A text of more syllables is a passage: what it says twice counts twice. */
  private static final int PASSAGE = 24;

  /** What is left of a longer text: Lucene refuses queries of more than 1024 parts. */
  private static final int MOST = 450;

  /** In a passage only neighbours side by side are evidence, and stronger. */
  private static final float SIDE_BY_SIDE = 1;

  private final String field;
  private final List<QueryTerm> base;
  private final List<QueryTerm> terms;
  private final boolean plain;
  private final boolean passage;
  private final Map<Query, Float> clauses = new LinkedHashMap<>();

  private RankedQuery(String field, List<QueryTerm> terms) {
    this.field = field;
    this.terms = terms;
    this.base = terms.stream().filter(QueryTerm::isBase).toList();
    this.plain = base.stream().allMatch(QueryTerm::isPlain);
    this.passage = base.size() > PASSAGE;
  }

  /** The ranking of {@code terms} ({@link VietnameseAnalyzer#terms}) over one field. */
  public static Query of(String field, List<QueryTerm> terms) {
    return new RankedQuery(field, terms).build();
  }

  private Query build() {
    base.forEach(this::addSyllable);
    terms.stream().filter(t -> !t.isBase()).forEach(this::addWord);
    if (plain) {
      addRuns();
    }
    for (int i = 0; i + 1 < base.size(); i++) {
      addNeighbours(base.get(i), base.get(i + 1));
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach((clause, weight) ->
        query.add(weight == 1 ? clause : new BoostQuery(clause, weight), Occur.SHOULD));
    return query.build();
  }

  private void addSyllable(QueryTerm term) {
    if (plain) {
      add(allForms(term.text()), 1);
      add(term(term.text()), AS_TYPED);
    } else {
      add(term(term.text()), 1);
    }
  }

  private void addWord(QueryTerm word) {
    add(plain ? allForms(word.text()) : term(word.text()), WORD);
  }

  /** Words that nobody can see in "kinh te xa hoi": each run that the index knows as one. */
  private void addRuns() {
    for (int from = 0; from < base.size(); from++) {
      StringBuilder run = new StringBuilder(base.get(from).text());
      for (int to = from + 1; to < Math.min(base.size(), from + LONGEST_WORD); to++) {
        run.append('_').append(base.get(to).text());
        add(allForms(run.toString()), WORD);
      }
    }
  }

  private void addNeighbours(QueryTerm left, QueryTerm right) {
    MultiPhraseQuery.Builder pair = new MultiPhraseQuery.Builder().setSlop(passage ? 0 : SLOP);
    pair.add(forms(left)).add(forms(right));
    add(pair.build(), passage ? SIDE_BY_SIDE : NEIGHBOURS);
  }

  private Term[] forms(QueryTerm term) {
    Term exact = new Term(field, term.text());
    return plain ? new Term[] {exact, new Term(field, term.folded())} : new Term[] {exact};
  }

  private Query allForms(String text) {
    return new SynonymQuery.Builder(field)
        .addTerm(new Term(field, text))
        .addTerm(new Term(field, VietnameseFoldingFilter.MARK + text), MARKED)
        .build();
  }

  private Query term(String text) {
    return new TermQuery(new Term(field, text));
  }

  private void add(Query clause, float weight) {
    if (clauses.size() >= MOST && !clauses.containsKey(clause)) {
      return;
    }
    clauses.merge(clause, weight, passage ? Float::sum : Math::max);
  }
}
