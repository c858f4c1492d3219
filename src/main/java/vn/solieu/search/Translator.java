package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;
import vn.solieu.analysis.Synonyms;
import vn.solieu.analysis.VietnameseAnalyzer;
import vn.solieu.index.Fields;
import vn.solieu.lexicon.Lexicon;

/**
 * A query or filter → which articles or figures match. What is asked of figures holds for an
 * article through one figure of its own that fulfils all of it; what is asked of an article holds
 * for its figures.
 */
final class Translator {
  private static final BitSetProducer PARENTS = new QueryBitSetProducer(Target.ARTICLES.ever());

  private final VietnameseAnalyzer analyzer;
  private final WordQueries words;
  private final FieldQueries fields;

  Translator(Lexicon lexicon, VietnameseAnalyzer analyzer) {
    this.analyzer = analyzer;
    words = new WordQueries(analyzer, Synonyms.of(lexicon), KnownWords.NONE);
    fields = new FieldQueries(lexicon, words);
  }

  private Translator(Translator other, IndexReader reader) {
    analyzer = other.analyzer;
    words = other.words.on(reader);
    fields = other.fields.with(words);
  }

  /** The same for one state of the index, whose words it knows. */
  Translator on(IndexReader reader) {
    return new Translator(this, reader);
  }

  VietnameseAnalyzer analyzer() {
    return analyzer;
  }

  WordQueries words() {
    return words;
  }

  /** All that {@code filter} asks, its query included. */
  Query matching(Filter filter, QueryNode query, Target target) {
    List<Query> clauses = new ArrayList<>();
    clauses.add(filter.asOf() == null ? target.now() : target.ever());
    if (!(query instanceof QueryNode.All)) {
      clauses.add(query(query, target));
    }
    addAny(filter.places().stream().map(fields::place).toList(), clauses);
    List<Query> ofArticle = new ArrayList<>();
    addArticle(filter, ofArticle);
    if (!ofArticle.isEmpty()) {
      clauses.add(throughArticle(WordQueries.every(ofArticle), target));
    }
    List<Query> ofFigures = new ArrayList<>();
    addFigures(filter, ofFigures);
    if (!ofFigures.isEmpty()) {
      clauses.add(throughFigure(ofFigures, target));
    }
    return WordQueries.every(clauses);
  }

  private void addArticle(Filter filter, List<Query> clauses) {
    addAny(filter.sources().stream().map(s -> fields.key(Fields.SOURCE, s)).toList(), clauses);
    addAny(filter.sections().stream().map(s -> fields.key(Fields.SECTION, s)).toList(), clauses);
    if (filter.since() != null || filter.until() != null) {
      clauses.add(fields.published(filter.since(), filter.until()));
    }
    if (filter.asOf() != null) {
      clauses.add(fields.known(filter.asOf()));
    }
  }

  private void addFigures(Filter filter, List<Query> clauses) {
    addAny(filter.indicators().stream().map(fields::indicator).toList(), clauses);
    addAny(filter.roles().stream().map(fields::role).toList(), clauses);
    if (filter.period() != null) {
      clauses.add(
          fields.within(new RangeEnds.Days(filter.period().first(), filter.period().last())));
    }
    if (filter.min() != null || filter.max() != null) {
      clauses.add(fields.value(filter.unit(), filter.min(), false, filter.max(), false));
    } else if (filter.unit() != null) {
      clauses.add(fields.unit(filter.unit()));
    }
    if (filter.confidence() > 0) {
      clauses.add(fields.confidence(filter.confidence(), 1));
    }
  }

  private static void addAny(List<Query> queries, List<Query> clauses) {
    if (!queries.isEmpty()) {
      clauses.add(WordQueries.any(queries));
    }
  }

  Query query(QueryNode node, Target target) {
    return switch (node) {
      case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.Word word -> words.all(word.text(), target.fields());
      case QueryNode.Phrase p -> words.phrase(p.text(), p.slop(), target.fields());
      case QueryNode.Near near -> words.near(near, target.fields());
      case QueryNode.Wildcard w -> words.wildcard(w.pattern(), target.fields());
      case QueryNode.Within within -> within(within, target);
      case QueryNode.Equal equal ->
          equal.field().ofFigures()
              ? throughFigure(List.of(fields.equal(equal.field(), equal.value())), target)
              : common(equal, target);
      case QueryNode.Range range ->
          range.field().ofFigures()
              ? throughFigure(List.of(fields.range(range)), target)
              : throughArticle(fields.range(range), target);
      case QueryNode.And and -> and(and, target);
      case QueryNode.Or or ->
          WordQueries.any(or.nodes().stream().map(n -> query(n, target)).toList());
      case QueryNode.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(query(not.node(), target), Occur.MUST_NOT)
              .build();
    };
  }

  private Query common(QueryNode.Equal equal, Target target) {
    Query query = fields.equal(equal.field(), equal.value());
    return switch (equal.field()) {
      case SOURCE, SECTION, AUTHOR, URL -> throughArticle(query, target);
      case PLACE, ROLE, UNIT, ENTITY, ID -> query;
    };
  }

  private Query within(QueryNode.Within within, Target target) {
    if (within.field() == QueryNode.TextField.INDICATOR) {
      return throughFigure(List.of(ofFigure(within)), target);
    }
    return throughArticle(inField(within.node(), within.field().words(), Target.ARTICLES), target);
  }

  private Query inField(QueryNode node, WordField field, Target target) {
    List<WordField> fields = List.of(field);
    return switch (node) {
      case QueryNode.Word word -> words.all(word.text(), fields);
      case QueryNode.Phrase p -> words.phrase(p.text(), p.slop(), fields);
      case QueryNode.Near near -> words.near(near, fields);
      case QueryNode.Wildcard w -> words.wildcard(w.pattern(), fields);
      case QueryNode.And and ->
          WordQueries.every(
              runs(and.nodes()).stream().map(n -> inField(n, field, target)).toList());
      case QueryNode.Or or ->
          WordQueries.any(or.nodes().stream().map(n -> inField(n, field, target)).toList());
      case QueryNode.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(inField(not.node(), field, target), Occur.MUST_NOT)
              .build();
      case QueryNode.All all -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.Within w -> inField(w.node(), field, target);
      case QueryNode.Equal e -> query(e, target);
      case QueryNode.Range r -> query(r, target);
    };
  }

  private Query ofFigure(QueryNode node) {
    return ofFigure(node, null);
  }

  private Query ofFigure(QueryNode node, @Nullable String unit) {
    return switch (node) {
      case QueryNode.Within w ->
          switch (w.node()) {
            case QueryNode.Word word -> fields.indicator(word.text());
            case QueryNode.Phrase phrase -> fields.indicator(phrase.text());
            default -> inField(w.node(), WordField.INDICATOR, Target.FIGURES);
          };
      case QueryNode.Equal e -> fields.equal(e.field(), e.value());
      case QueryNode.Range r -> fields.range(r, unit);
      default -> throw new IllegalArgumentException(node + " is not asked of figures");
    };
  }

  /**
   * Words side by side are read together; what is asked of figures, of one figure, bare values in
   * the unit asked beside them.
   */
  private Query and(QueryNode.And and, Target target) {
    String unit = unit(and.nodes());
    List<Query> clauses = new ArrayList<>();
    List<Query> ofFigures = new ArrayList<>();
    for (QueryNode node : runs(and.nodes())) {
      if (asksFigures(node)) {
        ofFigures.add(ofFigure(node, unit));
      } else {
        clauses.add(query(node, target));
      }
    }
    if (!ofFigures.isEmpty()) {
      clauses.add(throughFigure(ofFigures, target));
    }
    return WordQueries.every(clauses);
  }

  /** The one unit that is asked for, or null. */
  private static @Nullable String unit(List<QueryNode> nodes) {
    List<String> units = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Equal(QueryNode.KeyField field, String value)
          && field == QueryNode.KeyField.UNIT) {
        units.add(value);
      }
    }
    return units.size() == 1 ? units.getFirst() : null;
  }

  private static boolean asksFigures(QueryNode node) {
    return switch (node) {
      case QueryNode.Within w -> w.field() == QueryNode.TextField.INDICATOR;
      case QueryNode.Equal e -> e.field().ofFigures();
      case QueryNode.Range r -> r.field().ofFigures();
      default -> false;
    };
  }

  /**
   * Bare words that follow one another become one text, so that words of several syllables show.
   */
  static List<QueryNode> runs(List<QueryNode> nodes) {
    List<QueryNode> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Word word) {
        run.append(run.isEmpty() ? "" : " ").append(word.text());
      } else {
        if (!run.isEmpty()) {
          runs.add(new QueryNode.Word(run.toString()));
          run.setLength(0);
        }
        runs.add(node);
      }
    }
    if (!run.isEmpty()) {
      runs.add(new QueryNode.Word(run.toString()));
    }
    return runs;
  }

  /** What to mark in an article's text: every word, phrase or pattern that is asked for. */
  List<Query> highlights(QueryNode node) {
    List<WordField> text = List.of(WordField.TEXT);
    return switch (node) {
      case QueryNode.Word word -> List.of(words.any(word.text(), text));
      case QueryNode.Phrase p -> List.of(words.phrase(p.text(), p.slop(), text));
      case QueryNode.Near near -> List.of(words.near(near, text));
      case QueryNode.Wildcard w -> List.of(words.wildcard(w.pattern(), text));
      case QueryNode.And and -> highlights(runs(and.nodes()));
      case QueryNode.Or or -> highlights(or.nodes());
      case QueryNode.Within within -> highlights(within.node());
      case QueryNode.All all -> List.of();
      case QueryNode.Equal equal -> List.of();
      case QueryNode.Range range -> List.of();
      case QueryNode.Not not -> List.of();
    };
  }

  private List<Query> highlights(List<QueryNode> nodes) {
    return nodes.stream().flatMap(n -> highlights(n).stream()).toList();
  }

  private static Query throughFigure(List<Query> ofFigure, Target target) {
    if (target == Target.FIGURES) {
      return WordQueries.every(ofFigure);
    }
    List<Query> all = new ArrayList<>(ofFigure);
    all.add(Target.FIGURES.ever());
    return new ToParentBlockJoinQuery(WordQueries.every(all), PARENTS, ScoreMode.None);
  }

  private static Query throughArticle(Query ofArticle, Target target) {
    return target == Target.ARTICLES
        ? ofArticle
        : new ToChildBlockJoinQuery(
            WordQueries.every(List.of(ofArticle, Target.ARTICLES.ever())), PARENTS);
  }
}
