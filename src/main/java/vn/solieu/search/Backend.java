package vn.solieu.search;

import java.io.Closeable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;

/**
 * The archive, asked. Each call sees one consistent state; the same {@link Filter} gives the same
 * articles, figures and counts through every method.
 */
public sealed interface Backend extends Closeable permits EmbeddedBackend {
  /**
   * One page of articles.
   *
   * @throws vn.solieu.text.BadInput when the filter's query cannot be read
   */
  SearchResult search(Filter filter, Paging paging);

  /** Every figure that matches, in the order of article id and place in the text; to be closed. */
  Stream<StoredFigure> figures(Filter filter);

  /** Every article that matches, in the order of article id; to be closed. */
  Stream<StoredArticle> articles(Filter filter);

  /**
   * Keyword in context: every place in the articles that match where the words of the query stand,
   * with {@code width} characters before and after; to be closed.
   */
  Stream<InContext> contexts(Filter filter, int width);

  /** The best figures first, text relevance and quantity match scored apart and combined. */
  List<FigureHit> bestFigures(Filter filter, int limit);

  /** How many articles match. */
  long count(Filter filter);

  /** How many figures match. */
  long countFigures(Filter filter);

  /** What matches, counted by publisher, province and month. */
  Coverage coverage(Filter filter);

  /** The article of that id, or null. */
  @Nullable StoredArticle article(String id);

  /** The figures of an article in text order. */
  List<StoredFigure> figuresOf(String article);

  /** All figures of its article, in the version that {@code figure} stands in. */
  List<StoredFigure> figuresBeside(StoredFigure figure);

  /** The figure of that id, or null. */
  @Nullable StoredFigure figure(String id);

  /** Articles like that one, most alike first, its copies left out. */
  List<Hit> like(String article, int limit);

  @Override
  void close();
}
