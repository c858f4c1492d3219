package vn.solieu.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.solieu.analysis.VietnameseAnalyzer;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;

/** The archive's own Lucene index, in this process. Safe from many threads. */
public final class EmbeddedBackend implements Backend {
  /** Clauses of a query: a paragraph has some ten a word, in words, syllables and folded. */
  private static final int CLAUSES = 16_384;

  static {
    IndexSearcher.setMaxClauseCount(CLAUSES);
  }

  private final ArchiveIndex index;
  private final Translator translator;
  private volatile @Nullable Read last;

  /** The columns of one state of the index. */
  private record Read(Object state, Columns columns) {}

  /** Closes {@code index} when it is closed itself. */
  public EmbeddedBackend(ArchiveIndex index) {
    this(index, Lexicon.shipped());
  }

  /**
   * @param lexicon whose indicators, units, places and short forms a question may use
   */
  public EmbeddedBackend(ArchiveIndex index, Lexicon lexicon) {
    this.index = index;
    translator = new Translator(lexicon, new VietnameseAnalyzer());
  }

  @Override
  public SearchResult search(Filter filter, Paging paging) {
    return ask(view -> view.search(filter, paging));
  }

  @Override
  public Stream<StoredFigure> figures(Filter filter) {
    return stream(filter, Target.FIGURES, Snapshot::figures);
  }

  @Override
  public Stream<StoredArticle> articles(Filter filter) {
    return stream(
        filter,
        Target.ARTICLES,
        (snapshot, docs) -> Arrays.stream(docs).mapToObj(snapshot::article));
  }

  @Override
  public Stream<InContext> contexts(Filter filter, int width) {
    Snapshot snapshot = index.snapshot();
    try {
      View view = view(snapshot);
      return Arrays.stream(view.documents(filter, Target.ARTICLES))
          .boxed()
          .flatMap(doc -> view.contexts(filter, doc, width).stream())
          .onClose(snapshot::close);
    } catch (RuntimeException e) {
      snapshot.close();
      throw told(e);
    }
  }

  private interface Reading<T> {
    Stream<T> of(Snapshot snapshot, int[] docs);
  }

  private <T> Stream<T> stream(Filter filter, Target target, Reading<T> reading) {
    Snapshot snapshot = index.snapshot();
    try {
      int[] docs = view(snapshot).documents(filter, target);
      return reading.of(snapshot, docs).onClose(snapshot::close);
    } catch (RuntimeException e) {
      snapshot.close();
      throw told(e);
    }
  }

  @Override
  public List<FigureHit> bestFigures(Filter filter, int limit) {
    return ask(view -> view.bestFigures(filter, limit));
  }

  @Override
  public long count(Filter filter) {
    return ask(view -> view.count(filter, Target.ARTICLES));
  }

  @Override
  public long countFigures(Filter filter) {
    return ask(view -> view.count(filter, Target.FIGURES));
  }

  @Override
  public Coverage coverage(Filter filter) {
    return ask(view -> view.coverage(filter));
  }

  @Override
  public @Nullable StoredArticle article(String id) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.article(id);
    }
  }

  @Override
  public List<StoredFigure> figuresOf(String article) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.figures(article);
    }
  }

  @Override
  public List<StoredFigure> figuresBeside(StoredFigure figure) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.figures(figure.article(), figure.version());
    }
  }

  @Override
  public @Nullable StoredFigure figure(String id) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.figure(id);
    }
  }

  @Override
  public List<Hit> like(String article, int limit) {
    return ask(view -> view.like(article, limit));
  }

  private <T> T ask(Function<View, T> question) {
    try (Snapshot snapshot = index.snapshot()) {
      return question.apply(view(snapshot));
    } catch (IndexSearcher.TooManyClauses e) {
      throw told(e);
    }
  }

  /** A question that is too long, in words for its asker; anything else as it is. */
  private static RuntimeException told(RuntimeException e) {
    return e instanceof IndexSearcher.TooManyClauses
        ? new BadInput("the query is too long; ask for fewer words", e)
        : e;
  }

  private View view(Snapshot snapshot) {
    return new View(snapshot, columns(snapshot), translator);
  }

  private Columns columns(Snapshot snapshot) {
    IndexReader reader = snapshot.searcher().getIndexReader();
    Object state = reader.getReaderCacheHelper().getKey();
    Read known = last;
    if (known == null || !known.state.equals(state)) {
      known = new Read(state, new Columns(reader, Facets.NAMES));
      last = known;
    }
    return known.columns;
  }

  @Override
  public void close() {
    index.close();
  }
}
