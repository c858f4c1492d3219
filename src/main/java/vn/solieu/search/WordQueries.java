package vn.solieu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;
import vn.solieu.analysis.QueryTerm;
import vn.solieu.analysis.Synonyms;
import vn.solieu.analysis.TokenTypes;
import vn.solieu.analysis.VietnameseAnalyzer;
import vn.solieu.text.Form;
import vn.solieu.text.NormalizedText;

/**
 * Which documents hold words, phrases and neighbours. A syllable typed with marks is found with
 * them or with none at all, one typed without in every form; syllables of one word stand side by
 * side, also where it is typed without marks: "san luong" is a word because the index knows one
 * that folds to it.
 */
final class WordQueries {
  private final VietnameseAnalyzer analyzer;
  private final Synonyms synonyms;
  private final KnownWords known;

  WordQueries(VietnameseAnalyzer analyzer, Synonyms synonyms, KnownWords known) {
    this.analyzer = analyzer;
    this.synonyms = synonyms;
    this.known = known;
  }

  /** The same over the words that one state of the index knows. */
  WordQueries on(IndexReader reader) {
    return new WordQueries(analyzer, synonyms, KnownWords.of(reader));
  }

  List<QueryTerm> terms(String text) {
    return analyzer.terms(text);
  }

  /** All words of {@code text}, each in any of the fields. */
  Query all(String text, Collection<WordField> fields) {
    List<Query> clauses = clauses(text, fields);
    return clauses.isEmpty() ? new MatchNoDocsQuery("no words in: " + text) : every(clauses);
  }

  /** Any word of {@code text}. */
  Query any(String text, Collection<WordField> fields) {
    List<Query> clauses = clauses(text, fields);
    return clauses.isEmpty() ? new MatchNoDocsQuery("no words in: " + text) : any(clauses);
  }

  private List<Query> clauses(String text, Collection<WordField> fields) {
    List<Query> clauses = new ArrayList<>();
    List<QueryTerm> terms = terms(text);
    int at = 0;
    List<QueryTerm> base = base(terms);
    while (at < base.size()) {
      QueryTerm over = over(terms, base.get(at).position());
      int length =
          over == null ? known.longest(base, at) : Math.min(over.length(), base.size() - at);
      Query words = phrase(base.subList(at, at + length), 0, fields);
      clauses.add(
          over != null && isWhole(over) ? any(List.of(words, term(over.text(), fields))) : words);
      at += length;
    }
    return clauses;
  }

  /**
   * The longest word, date or short form that begins at a position, or null; of two a short form.
   */
  private static @Nullable QueryTerm over(List<QueryTerm> terms, int position) {
    QueryTerm best = null;
    for (QueryTerm term : terms) {
      if (!term.isBase()
          && term.position() == position
          && (best == null
              || term.length() > best.length()
              || term.length() == best.length() && isWhole(term))) {
        best = term;
      }
    }
    return best;
  }

  /** Whether one term stands for a whole that is also written otherwise. */
  private static boolean isWhole(QueryTerm term) {
    return term.type().equals(TokenTypes.SYNONYM) || term.type().equals(TokenTypes.DATE);
  }

  private static List<QueryTerm> base(List<QueryTerm> terms) {
    return terms.stream().filter(QueryTerm::isBase).toList();
  }

  /** The words of {@code text} in their order, short forms written out or not. */
  Query phrase(String text, int slop, Collection<WordField> fields) {
    List<QueryTerm> terms = terms(text);
    List<QueryTerm> base = base(terms);
    if (base.isEmpty()) {
      return new MatchNoDocsQuery("no words in: " + text);
    }
    List<Query> variants = new ArrayList<>();
    variants.add(phrase(base, slop, fields));
    for (QueryTerm term : terms) {
      if (isWhole(term)) {
        variants.add(phrase(shortened(base, term), slop, fields));
      } else if (term.isBase()) {
        for (List<String> written : synonyms.phrases(term.text())) {
          variants.add(phrase(written(base, term, written), slop, fields));
        }
      }
    }
    return any(variants);
  }

  private static List<QueryTerm> shortened(List<QueryTerm> base, QueryTerm shortForm) {
    List<QueryTerm> terms = new ArrayList<>();
    for (QueryTerm term : base) {
      int in = term.position() - shortForm.position();
      if (in == 0) {
        terms.add(shortForm);
      } else if (in < 0 || in >= shortForm.length()) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static List<QueryTerm> written(
      List<QueryTerm> base, QueryTerm shortForm, List<String> syllables) {
    List<QueryTerm> terms = new ArrayList<>();
    for (QueryTerm term : base) {
      if (term.equals(shortForm)) {
        for (String s : syllables) {
          terms.add(
              new QueryTerm(s, TokenTypes.SYLLABLE, term.position(), 1, term.start(), term.end()));
        }
      } else {
        terms.add(term);
      }
    }
    return terms;
  }

  private static Query phrase(List<QueryTerm> base, int slop, Collection<WordField> fields) {
    List<Query> perField = new ArrayList<>();
    for (WordField field : fields) {
      if (base.size() == 1) {
        perField.add(field.asked(form(base.getFirst(), field.key())));
      } else {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (QueryTerm term : base) {
          phrase.add(forms(term).stream().map(f -> new Term(field.key(), f)).toArray(Term[]::new));
        }
        perField.add(field.asked(phrase.build()));
      }
    }
    return any(perField);
  }

  private static Query form(QueryTerm term, String field) {
    return any(forms(term).stream().<Query>map(f -> new TermQuery(new Term(field, f))).toList());
  }

  private static Query term(String text, Collection<WordField> fields) {
    return any(
        fields.stream()
            .map(field -> field.asked(new TermQuery(new Term(field.key(), text))))
            .toList());
  }

  /** The index terms that a term as typed may stand for. */
  private static List<String> forms(QueryTerm term) {
    return term.isPlain()
        ? List.of(term.text(), term.folded())
        : List.of(term.text(), term.folded().substring(1));
  }

  /** Every word as typed, marks or none: the documents that rank first. */
  Query exact(String text, Collection<WordField> fields) {
    List<Query> clauses = new ArrayList<>();
    base(terms(text)).forEach(term -> clauses.add(term(term.text(), fields)));
    return clauses.isEmpty() ? new MatchNoDocsQuery("no words") : every(clauses);
  }

  /** At most {@code gaps} words between the two, in either order. */
  Query near(QueryNode.Near near, Collection<WordField> fields) {
    return any(
        fields.stream()
            .map(field -> field.asked(new IntervalQuery(field.key(), source(near))))
            .toList());
  }

  private IntervalsSource source(QueryNode node) {
    return switch (node) {
      case QueryNode.Near near ->
          Intervals.maxgaps(
              near.distance(), Intervals.unordered(source(near.left()), source(near.right())));
      case QueryNode.Or or ->
          Intervals.or(or.nodes().stream().map(this::source).toArray(IntervalsSource[]::new));
      case QueryNode.Phrase phrase -> source(phrase.text());
      case QueryNode.Word word -> source(word.text());
      default -> throw new IllegalArgumentException(node + " has no place in the text");
    };
  }

  private IntervalsSource source(String text) {
    IntervalsSource[] parts =
        base(terms(text)).stream().map(WordQueries::source).toArray(IntervalsSource[]::new);
    return switch (parts.length) {
      case 0 -> Intervals.noIntervals("no words in: " + text);
      case 1 -> parts[0];
      default -> Intervals.phrase(parts);
    };
  }

  private static IntervalsSource source(QueryTerm term) {
    return Intervals.or(forms(term).stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }

  /** Terms that fit a pattern; without marks in every form. */
  Query wildcard(String pattern, Collection<WordField> fields) {
    String spelled =
        NormalizedText.of(pattern, Form.COMPOSED, Form.TONES, Form.Y_AS_I)
            .text()
            .toLowerCase(Locale.ROOT);
    List<Query> queries = new ArrayList<>();
    for (WordField field : fields) {
      queries.add(field.asked(new WildcardQuery(new Term(field.key(), spelled))));
      queries.add(field.asked(new WildcardQuery(new Term(field.key(), "~" + spelled))));
    }
    return any(queries);
  }

  static Query any(List<Query> queries) {
    return join(queries, Occur.SHOULD);
  }

  static Query every(List<Query> queries) {
    return join(queries, Occur.FILTER);
  }

  private static Query join(List<Query> queries, Occur occur) {
    if (queries.isEmpty()) {
      return new MatchNoDocsQuery("nothing asked");
    }
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, occur));
    return all.build();
  }
}
