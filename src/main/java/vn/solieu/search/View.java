package vn.solieu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.text.BadInput;
import vn.solieu.text.Span;

/** One state of the archive, asked; every answer of it fits every other. */
final class View {
  private final Snapshot snapshot;
  private final Columns columns;
  private final Translator translator;
  private final Ranking ranking;

  View(Snapshot snapshot, Columns columns, Translator translator) {
    this.snapshot = snapshot;
    this.columns = columns;
    this.translator = translator.on(snapshot.searcher().getIndexReader());
    this.ranking = new Ranking(this.translator.words());
  }

  SearchResult search(Filter filter, Paging paging) {
    QueryNode node = QueryParser.parse(filter.query());
    Query matching = translator.matching(filter, node, Target.ARTICLES);
    boolean scored =
        paging.order() == Paging.Order.RELEVANCE || paging.order() == Paging.Order.RECENT;
    Query query = scored ? ranking.rank(matching, node, Target.ARTICLES) : matching;
    Matches matches = Matches.of(snapshot.searcher(), query, scored);
    Sorter sorter = new Sorter(matches, columns, paging.order());
    @Nullable Cursor after = paging.cursor() == null ? null : Cursor.parse(paging.cursor());
    List<Sorter.Place> places = sorter.page(after, paging.limit() + 1, paging.folded());
    boolean more = places.size() > paging.limit();
    List<Sorter.Place> page = more ? places.subList(0, paging.limit()) : places;
    return new SearchResult(
        node.toString(),
        matches.size(),
        sorter.distinct(),
        hits(page, matches, paging.folded() ? sorter : null, node),
        paging.facets() ? Facets.count(matches, columns) : Map.of(),
        matches.size() == 0 ? offers(filter) : List.of(),
        more && !page.isEmpty() ? sorter.cursor(page.getLast()).print() : null);
  }

  private List<Hit> hits(
      List<Sorter.Place> page, Matches matches, @Nullable Sorter folding, QueryNode node) {
    Query inText = WordQueries.any(translator.highlights(node));
    return hits(page, matches, folding, inText);
  }

  private List<Hit> hits(
      List<Sorter.Place> page, Matches matches, @Nullable Sorter folding, Query inText) {
    int[] docs = page.stream().mapToInt(place -> matches.doc(place.match())).toArray();
    List<Snippets.Snippet> found =
        new Snippets(snapshot.searcher(), translator.analyzer()).of(inText, docs);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      Sorter.Place place = page.get(i);
      List<String> copies = folding == null ? List.of() : folding.copies(place.match());
      hits.add(hit(snapshot.article(docs[i]), place.key(), found.get(i), copies));
    }
    return hits;
  }

  private static Hit hit(
      StoredArticle article, double score, Snippets.Snippet snippet, List<String> copies) {
    return new Hit(
        article.id(),
        article.url(),
        article.title(),
        article.date(),
        article.province(),
        article.source(),
        article.section(),
        score,
        snippet.text(),
        snippet.start(),
        snippet.marks(),
        copies);
  }

  /** Readings of the typed keys that find something. */
  private List<String> offers(Filter filter) {
    return RawKeys.readings(filter.query()).stream()
        .filter(reading -> finds(filter, reading))
        .toList();
  }

  private boolean finds(Filter filter, String reading) {
    try {
      return count(filter.edit().query(reading).build(), Target.ARTICLES) > 0;
    } catch (BadInput e) {
      return false; // the keys of a field's name, read as letters
    }
  }

  long count(Filter filter, Target target) {
    return matches(filter, target).size();
  }

  /** Every place where the words of the query stand in one document. */
  List<InContext> contexts(Filter filter, int doc, int width) {
    Query query = WordQueries.any(translator.highlights(QueryParser.parse(filter.query())));
    StoredArticle article = snapshot.article(doc);
    return new MatchPlaces(snapshot.searcher(), translator.analyzer())
        .of(query, doc).stream()
            .map(span -> InContext.of(article, span.start(), span.end(), width))
            .toList();
  }

  Coverage coverage(Filter filter) {
    return new CoverageCounter(columns)
        .count(matches(filter, Target.ARTICLES), matches(filter, Target.FIGURES));
  }

  private Matches matches(Filter filter, Target target) {
    Query query = translator.matching(filter, QueryParser.parse(filter.query()), target);
    return Matches.of(snapshot.searcher(), query, false);
  }

  /** Document numbers of what matches, by article id and place in the text. */
  int[] documents(Filter filter, Target target) {
    Matches matches = matches(filter, target);
    List<Span> articles = new ArrayList<>();
    for (int from = 0, to; from < matches.size(); from = to) {
      to = from + 1;
      while (to < matches.size() && article(matches, to) == article(matches, from)) {
        to++;
      }
      articles.add(new Span(from, to));
    }
    return articles.stream()
        .sorted(Comparator.comparing(span -> columns.ids[matches.doc(span.start())]))
        .flatMapToInt(span -> IntStream.range(span.start(), span.end()).map(matches::doc))
        .toArray();
  }

  private int article(Matches matches, int match) {
    return columns.articles[matches.doc(match)];
  }

  List<FigureHit> bestFigures(Filter filter, int limit) {
    QueryNode node = QueryParser.parse(filter.query());
    Query matching = translator.matching(filter, node, Target.FIGURES);
    Matches matches =
        Matches.of(snapshot.searcher(), ranking.rank(matching, node, Target.FIGURES), true);
    return new FigureRanking(filter, snapshot).best(matches, limit);
  }

  List<Hit> like(String id, int limit) {
    int at = snapshot.document(id);
    if (at < 0) {
      throw new BadInput(id + ": no article of this id in the archive");
    }
    Query query = new Likeness(snapshot, translator.words()).query(snapshot.article(at));
    Matches matches = Matches.of(snapshot.searcher(), query, true);
    Sorter sorter = new Sorter(matches, columns, Paging.Order.RELEVANCE);
    int own = columns.groups[at];
    List<Sorter.Place> page =
        sorter.page(null, limit + 1, true).stream()
            .filter(place -> other(matches.doc(place.match()), id, own))
            .limit(limit)
            .toList();
    return hits(page, matches, sorter, query);
  }

  private boolean other(int doc, String id, int group) {
    return columns.groups[doc] != group && !columns.ids[doc].equals(id);
  }
}
